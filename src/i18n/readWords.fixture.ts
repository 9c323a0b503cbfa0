// For tests: what a person reads in an element.

/** Without the marks that isolate what is inserted, and with plain spaces. */
export const readWords = (element: Element): string =>
  element.textContent.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ');
