/**
 * On which page each place of a printed report stands, by the id that links point at. Chromium writes its named places and its tree of
 * pages as plain text; a place that is not found has no number, and the report is as good without.
 */
export function paginasIn(pdf: Buffer): ReadonlyMap<string, number> {
  const tekst = pdf.toString('latin1');
  const isPagina = new Set(
    [...tekst.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\s/g)].map(([, nummer]) => nummer ?? ''),
  );
  const volgorde = [...tekst.matchAll(/\/Kids \[([^\]]*)\]/g)]
    .flatMap(([, verwijzingen = '']) =>
      [...verwijzingen.matchAll(/(\d+) 0 R/g)].map(([, nummer]) => nummer ?? ''),
    )
    .filter((nummer) => isPagina.has(nummer));
  return new Map(
    [...tekst.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ /g)].flatMap(([, naam = '', nummer = '']) => {
      const plek = volgorde.indexOf(nummer);
      return plek < 0 || naam === 'Dest' ? [] : [[naam, plek + 1] as const];
    }),
  );
}
