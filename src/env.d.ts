/// <reference types="astro/client" />

/** What Astro knows of the pages, within their bundle. */
declare module 'virtual:astro:manifest' {
  export const manifest: import('astro').SSRManifest;
}
