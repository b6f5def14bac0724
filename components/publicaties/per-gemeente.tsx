import { csvPad } from '#components/publicaties/publicatiekaart.tsx';
import { eenheidOf } from '#components/publicaties/cijfers.ts';
import { Tegelbeeld } from '#components/publicaties/vormbeeld.tsx';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';

type Eigenschappen = {
  bureau: string;
  gemeenten: readonly { code: string; naam: string }[];
  publicaties: readonly OpenbarePublicatie[];
};

/** The way to the page of each gemeente: as tiles with the first figure that tells gemeenten apart, or as plain links. */
export function PerGemeente({ bureau, gemeenten, publicaties }: Eigenschappen) {
  if (gemeenten.length === 0) return null;
  const adres = (code: string) => `/cijfers/${bureau}/gemeenten/${code}`;
  const metGemeente = publicaties.flatMap((publicatie) => {
    const vorm = publicatie.openbaar.vormen.find(
      ({ tabel }) => tabel.soort === 'aantallen' && tabel.dimensies.some(({ naam }) => naam === 'gemeente'),
    );
    return vorm ? [{ publicatie, vorm }] : [];
  });
  const [eerste] = metGemeente;
  return (
    <section aria-labelledby="per-gemeente" className="publiek-cijfer publiek-gemeenten">
      <h2 id="per-gemeente">Per gemeente</h2>
      {eerste ? (
        <Tegelbeeld
          vorm={{
            ...eerste.vorm,
            titel: `${eerste.publicatie.definitie.titel} per gemeente, ${eerste.publicatie.schooljaar}`,
          }}
          woorden={eerste.publicatie.openbaar.woorden}
          csv={csvPad(eerste.publicatie, eerste.publicatie.uitgave)}
          eenheid={eenheidOf(eerste.publicatie)}
          gemeenteAdres={adres}
        />
      ) : (
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {gemeenten.map(({ code, naam }) => (
            <li key={code}>
              <a href={adres(code)}>{naam}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
