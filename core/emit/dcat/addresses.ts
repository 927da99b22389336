/** Path in the output of the DCAT catalogue. */
export const DCAT_FILE = 'catalog.jsonld';

/** The European authority tables that DCAT-AP takes its codes from. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Where IANA names a media type. */
export const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types';
