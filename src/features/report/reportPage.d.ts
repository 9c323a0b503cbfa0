/** Where the built report page is that waits for an assessment; vite.page.config.ts makes it. */
declare module 'virtual:report-page' {
  const url: string;
  export default url;
}
