/** Leads from Decap's lists, which draw every card, to the page that finds one among thousands. */
export function install(): void {
  const link = document.createElement('a');
  link.href = 'recherche/';
  link.className = 'reperes-find';
  link.textContent = 'Trouver une fiche';
  const show = (): void => {
    link.hidden = !/^#\/collections\/[^/]+\/?$/.test(window.location.hash);
  };
  window.addEventListener('hashchange', show);
  show();
  document.body.append(link);
}
