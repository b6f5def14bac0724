import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { exactRooster, roosterOf } from '#components/publicaties/cijfers.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { tableNote } from '#lib/publicaties/onthulling/labels.ts';
import { andereDagZin } from '#lib/publicaties/teldag/labels.ts';
import type { Publicatiepagina } from '#lib/publicaties/queries.ts';

/** Exact and public beside each other, so that the one who checks sees what is hidden and that nothing is lost; who may not see exact counts reads the public table. */
export function Controlekaart({ pagina }: { pagina: Publicatiepagina }) {
  const { publicatie, hashKlopt, andereDag } = pagina;
  const { intern, openbaar, definitie: kop } = publicatie;
  return (
    <>
      {!hashKlopt && (
        <Mededeling toon="fout" titel="De inhoud klopt niet meer met het controlegetal">
          Publiceer dit niet en waarschuw de beheerder.
        </Mededeling>
      )}
      {andereDag && publicatie.status !== 'gepubliceerd' && (
        <Mededeling toon="let-op" titel="Een andere dag dan in andere jaren">
          {andereDagZin(publicatie.peildatum, andereDag)}
        </Mededeling>
      )}
      {openbaar.vormen.map((vorm, index) => (
        <Sectie key={vorm.tabel.code} titel={vorm.titel}>
          <div className="naast-elkaar">
            <div>
              <h3>{intern ? 'Zoals het openbaar wordt' : 'Zoals het openbaar is'}</h3>
              <CijferTabel titel={vorm.titel} rooster={roosterOf(vorm.tabel, openbaar.woorden)} />
              <p className="gedempt klein">{tableNote(vorm.tabel)}</p>
            </div>
            {intern && (
              <div>
                <h3>Exact, alleen binnen het bureau</h3>
                <CijferTabel
                  titel={`${vorm.titel}, exact`}
                  rooster={exactRooster(intern.vormen[index]?.tabel, openbaar.woorden)}
                />
              </div>
            )}
          </div>
        </Sectie>
      ))}
      <Sectie titel="Verantwoording">
        <Kenmerken
          kenmerken={[
            { naam: 'Vraag', waarde: kop.vraag },
            { naam: 'Definitie', waarde: kop.definitie },
            { naam: 'Formule', waarde: kop.formule },
            { naam: 'Definitie en versie', waarde: `${kop.code}, versie ${kop.versie}` },
            { naam: 'Peildatum', waarde: <Datum op={publicatie.peildatum} /> },
            { naam: 'Klaargezet door', waarde: publicatie.gemaaktDoorNaam ?? 'onbekend' },
            { naam: 'Gecontroleerd door', waarde: publicatie.gecontroleerdDoorNaam ?? 'nog niet' },
            { naam: 'Toelichting', waarde: publicatie.toelichting ?? 'geen' },
            {
              naam: 'Controlegetal',
              waarde: <code className="break-all text-klein">{publicatie.hash}</code>,
            },
          ]}
        />
      </Sectie>
    </>
  );
}
