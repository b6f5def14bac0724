/** Kinds of work with a page of their own; what they ask differs too much from a routekaart. */
const EIGEN_PAGINA: Readonly<Record<string, string>> = {
  vrijstelling: '/vrijstellingen',
  verlof: '/verlof',
};

/** Where one works on this werkproces. */
export function werkAdres(soort: string, id: string): string {
  return `${EIGEN_PAGINA[soort] ?? '/werkprocessen'}/${id}`;
}
