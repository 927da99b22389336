/** Address of the search page, without the site's prefix. */
export const SEARCH_PATH = '/recherche/';

/** File of the output that says where the search index of this build is. */
export const SEARCH_INDEX = 'recherche/index.json';
