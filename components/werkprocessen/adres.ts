/** Kinds of work with a page of their own; what they ask differs too much from a routekaart. */
const EIGEN_PAGINA: Readonly<Record<string, string>> = {
  vrijstelling: '/vrijstellingen',
  verlof: '/verlof',
  jongerenpunt: '/jongerenpunt',
};

/** An instrument is worked on at its own page; there is the next thing to do, not a contact moment. */
export function heeftEigenPagina(soort: string): boolean {
  return Object.hasOwn(EIGEN_PAGINA, soort);
}

/** Where one works on this werkproces. */
export function werkAdres(soort: string, id: string): string {
  return `${EIGEN_PAGINA[soort] ?? '/werkprocessen'}/${id}`;
}
