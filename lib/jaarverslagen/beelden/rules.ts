/** Long names do not fit under a column: a bar for each row, from zero, its name above it and its number behind it. */
export type Balk = { readonly label: string; readonly waarde: number | null; readonly tekst: string };

const BREED = 680;
const REGEL = 42;
const INKT = '#3d3d3a';
const BALK = '#0f4f55';

/** Complete in itself, as the pictures of the platform are: colours as attributes, on white, every name escaped. */
export function tekenBalken(balken: readonly Balk[]): string {
  const top = Math.max(1, ...balken.map(({ waarde }) => waarde ?? 0));
  const hoog = balken.length * REGEL + 8;
  const delen = balken.map(({ label, waarde, tekst }, plek) => {
    const y = plek * REGEL + 4;
    const lengte = Math.round(((waarde ?? 0) / top) * (BREED - 130));
    const staaf =
      lengte > 0 ? `<rect x="0" y="${y + 19}" width="${lengte}" height="15" fill="${BALK}"/>` : '';
    return letters(0, y + 13, label) + staaf + letters(lengte + 8, y + 31, tekst, ' font-weight="bold"');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${hoog}" width="${BREED}" height="${hoog}" font-family="Baken, Arial, sans-serif" font-size="13" aria-hidden="true" focusable="false"><rect width="${BREED}" height="${hoog}" fill="#ffffff"/>${delen.join('')}</svg>`;
}

function letters(x: number, y: number, tekst: string, extra = ''): string {
  const veilig = tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
  return `<text x="${x}" y="${y}" fill="${INKT}"${extra}>${veilig}</text>`;
}
