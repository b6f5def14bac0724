/** What must not stand in the tree: where it was made, or from where it was installed. */
const VERRADERS: readonly (readonly [string, RegExp])[] = [
  ['een pad van een machine', /(?<![\w.])\/(?:work|root|home|Users)\/[\w.-]+/],
  [
    'een adres van een pakketregister',
    /https?:\/\/[\w.-]*(?:registry|npmjs|artifactory|nexus|verdaccio)[\w.:-]*/i,
  ],
];
const OVERSLAAN = /^(tests\/architecture\/|public\/.*\.(png|woff2?|ico)$)/;

export function sporen(bestanden: readonly { pad: string; tekst: string }[]): string[] {
  return bestanden
    .filter(({ pad }) => !OVERSLAAN.test(pad))
    .flatMap(({ pad, tekst }) =>
      VERRADERS.flatMap(([wat, patroon]) => {
        const found = patroon.exec(tekst);
        return found ? [`${pad}: ${wat} (${found[0]})`] : [];
      }),
    );
}

/** Code that leans on a decision names it; the page must be there. */
export function besluitenZonderPagina(
  bestanden: readonly { pad: string; tekst: string }[],
  paden: readonly string[],
): string[] {
  const pages = new Set(paden.flatMap((pad) => /^lib\/adr\/(\d{4})-/.exec(pad)?.[1] ?? []).map(Number));
  return bestanden
    .filter(({ pad }) => !OVERSLAAN.test(pad))
    .flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(/\bADR (\d+)/g)]
        .filter(([, nummer]) => !pages.has(Number(nummer)))
        .map(([naam]) => `${pad} noemt ${naam}, maar die staat niet in lib/adr`),
    );
}

type Pakket = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

/** Oldest versions without the known holes in server components; every other package is pinned as well. */
export const MINIMUM: Readonly<Record<string, readonly [number, number, number]>> = {
  next: [16, 1, 5],
  react: [19, 2, 4],
  'react-dom': [19, 2, 4],
};

export function versies(pakket: Pakket): string[] {
  const all = Object.entries({ ...pakket.dependencies, ...pakket.devDependencies });
  const loose = all
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([naam, version]) => `${naam}: ${version} is geen vaste versie`);
  const old = Object.entries(MINIMUM).flatMap(([naam, minimum]) => {
    const version = pakket.dependencies?.[naam] ?? '0.0.0';
    const delen = version.split('.').map(Number.parseFloat);
    const verschil =
      minimum.map((deel, plaats) => (delen[plaats] ?? 0) - deel).find((waarde) => waarde !== 0) ?? 0;
    return verschil < 0 ? [`${naam}: ${version} is ouder dan ${minimum.join('.')}`] : [];
  });
  return [...loose, ...old];
}
