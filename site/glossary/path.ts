/** Address of the glossary, without the site's prefix. */
export const GLOSSARY_PATH = '/glossaire/';
