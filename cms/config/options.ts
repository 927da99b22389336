/** What the configuration depends on beside the schemas and the settings. */
export interface ConfigOptions {
  /** True when the site is served beside a local backend, whatever forge the settings name. */
  readonly local?: boolean;
  /** Address of the local backend; by default `/admin/proxy`, on the site's own origin. */
  readonly proxyUrl?: string;
  /** True to go through draft and review; by default as the settings say. */
  readonly workflow?: boolean;
}
