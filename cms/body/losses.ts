/** What Decap's rich text would change in a body that it only opens and saves. */
const FRAGILE: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=[ \t])/m, 'les listes de tâches'],
  [/\\[!-/:-@[-`{-~]/, 'les caractères précédés d’une barre oblique inverse'],
  [
    /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m,
    'les tableaux et leur alignement',
  ],
  [/^:{4,}/m, 'les blocs qui en contiennent d’autres'],
  [/^[ \t]*\[\^[^\]]+\]:/m, 'les notes de bas de page'],
  [/^(?:[ \t]*(?:\*|\+)[ \t]|.*(?:__|(?<![\w*])_\w))/m, 'les marques de liste et d’emphase'],
  [/\{\{[^}]+\}\}/, 'les variables'],
  [/ {2}$/m, 'les retours à la ligne'],
];

/** Names, in French, what a body holds that rich text would rewrite; empty when nothing would be. */
export function lossesOf(body: string): string[] {
  const withoutCode = body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '');
  return FRAGILE.filter(([pattern]) => pattern.test(withoutCode)).map(([, what]) => what);
}

/** The question before rich text opens such a body. */
export function lossQuestion(losses: readonly string[]): string {
  return `Le texte enrichi réécrirait dans ce texte : ${losses.join(', ')}.\nPassez en texte enrichi seulement si vous relisez ensuite toute la fiche. Continuer ?`;
}
