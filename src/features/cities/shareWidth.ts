// How wide a column is when several cities stand side by side.

/** Of the table's width; the names keep about a quarter of it. */
const FOR_CITIES_PERCENT = 76;

export const shareWidth = (cities: number) => Math.floor(FOR_CITIES_PERCENT / cities);
