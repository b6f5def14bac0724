import Link from 'next/link';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Verlengvoorbeeld, Voorbeeldrij } from '#lib/vrijstellingen/verlenging/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KeuzesZoek } from '#components/ui/keuzes-zoek.tsx';
import { Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Knop, KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Keuze = Readonly<Record<string, string | string[] | undefined>>;
type Eigenschappen = {
  voorbeeld: Verlengvoorbeeld;
  keuze: Keuze;
  /** The list with what was chosen and ticked. */
  terug: string;
  acties: { verleng: Actie; herinner: Actie };
};

const MEESTE_GETOOND = 60;

/** One by one what would happen; those that cannot go together first, because they ask for work. Then one button for the rest. */
export function VerlengVoorbeeld({ voorbeeld, keuze, terug, acties }: Eigenschappen) {
  const { handeling, rijen, getoetst } = voorbeeld;
  const kan = rijen.filter((rij) => rij.kan);
  const niet = rijen.filter((rij) => !rij.kan);
  const wacht = handeling === 'verlengen' && !getoetst;
  const titel = wacht ? 'Gekozen' : handeling === 'verlengen' ? 'Wordt verlengd' : 'Krijgt een herinnering';
  return (
    <div className="secties">
      {voorbeeld.meer && (
        <Mededeling toon="let-op" titel={`Ten hoogste ${formatGetal(rijen.length)} in één keer`}>
          <p>
            Er zijn er meer. Kies in de lijst een kleiner deel, bijvoorbeeld één gemeente, land of school.
          </p>
        </Mededeling>
      )}
      {handeling === 'verlengen' && <Dagen voorbeeld={voorbeeld} keuze={keuze} />}
      {niet.length > 0 && (
        <Sectie titel="Kan niet samen" aantal={niet.length}>
          <Lijstje rijen={niet} />
        </Sectie>
      )}
      <Sectie titel={titel} aantal={kan.length}>
        {kan.length === 0 ? (
          <p>
            Geen van deze vrijstellingen kan zo samen. <Link href={terug}>Terug naar de lijst</Link>
          </p>
        ) : wacht ? (
          <>
            <p className="mb-4">
              <Link href={terug}>Terug naar de lijst</Link>
            </p>
            <Lijstje rijen={kan} nog="Nog niet getoetst" />
          </>
        ) : (
          <Doen voorbeeld={voorbeeld} kan={kan} terug={terug} acties={acties} />
        )}
      </Sectie>
    </div>
  );
}

/** The days stand empty: who fills them in says that the declarations are in hand. */
function Dagen({ voorbeeld, keuze }: Pick<Eigenschappen, 'voorbeeld' | 'keuze'>) {
  const { ontvangenOp, verklaringOp, vandaag, fouten, getoetst } = voorbeeld;
  const eigen = ['ontvangenOp', 'verklaringOp', 'getoetst'];
  return (
    <form method="get" className="flex flex-wrap items-end gap-4" aria-label="Dagen van de verklaringen">
      {Object.entries(keuze)
        .filter(([naam]) => !eigen.includes(naam))
        .flatMap(([naam, waarde]) =>
          [waarde ?? []]
            .flat()
            .map((deel, plek) => <input key={`${naam}${plek}`} type="hidden" name={naam} value={deel} />),
        )}
      <input type="hidden" name="getoetst" value="ja" />
      <Veld
        naam="ontvangenOp"
        label="Verklaringen binnen op"
        soort="date"
        breedte="middel"
        max={vandaag}
        {...(ontvangenOp ? { waarde: ontvangenOp } : {})}
        {...(fouten.ontvangenOp ? { fout: fouten.ontvangenOp } : {})}
      />
      <Veld
        naam="verklaringOp"
        label="Datum op de verklaringen"
        soort="date"
        breedte="middel"
        max={vandaag}
        {...(verklaringOp ? { waarde: verklaringOp } : {})}
        {...(fouten.verklaringOp ? { fout: fouten.verklaringOp } : {})}
      />
      <Knop soort={getoetst ? 'secundair' : 'primair'}>
        {getoetst ? 'Toets opnieuw' : 'Toets de verklaringen'}
      </Knop>
    </form>
  );
}

type Doet = Pick<Eigenschappen, 'voorbeeld' | 'terug' | 'acties'> & { kan: readonly Voorbeeldrij[] };

function Doen({ voorbeeld, kan, terug, acties }: Doet) {
  const { handeling, schooljaar, weegt, pasVanaf } = voorbeeld;
  const ids = kan.map((rij) => rij.id).join(',');
  const verlengt = handeling === 'verlengen';
  const dagen = { ontvangenOp: voorbeeld.ontvangenOp ?? '', verklaringOp: voorbeeld.verklaringOp ?? '' };
  const begin = pasVanaf && formatDatum(pasVanaf);
  return (
    <Formulier
      breed
      actie={verlengt ? acties.verleng : acties.herinner}
      verborgen={verlengt ? { ids, schooljaar, ...dagen, terug } : { ids, schooljaar, terug }}
      label={verlengt ? 'Samen verlengen' : 'Samen herinneren'}
    >
      {verlengt ? (
        <p>
          Van ieder van hen zegt de verklaring van het hoofd: ingeschreven, en bezoekt de school geregeld. De
          vrijstelling loopt heel {schooljaar}; DUO hoort het zonder de grond.
        </p>
      ) : (
        <Vinkje
          naam="brieven"
          label="Maak ook de brieven"
          hint="Wie niet kan worden aangeschreven, staat daarna met de reden in de lijst van brieven."
          aan
        />
      )}
      {verlengt && begin && (
        <Vinkje
          naam="vroeg"
          label={`Verleng nu al, voor ${begin}`}
          hint={`De verlenging voor ${schooljaar} begint op ${begin}. Een kennisgeving mag eerder komen; schrijf dan waarom u niet wacht.`}
        />
      )}
      {verlengt && (weegt || begin) && (
        <Tekstvak
          naam="motivering"
          label="Motivering"
          rijen={2}
          maxLength={1000}
          hint={
            weegt
              ? 'Een of meer zijn te laat of vragen een afweging. Schrijf waarom het toch kan; dit staat bij ieder van hen.'
              : 'Dit staat bij ieder van hen.'
          }
        />
      )}
      {kan.length > 1 && (
        <details>
          <summary>Iemand weglaten</summary>
          <KeuzesZoek label="Zoek op naam of school">
            <Keuzes
              meer
              naam="zonder"
              label={verlengt ? 'Van wie is nog geen verklaring binnen?' : 'Wie krijgt geen herinnering?'}
              hint="Wie u hier aanvinkt, doet niet mee."
              keuzes={kan.map(({ id, naam, school }) => ({
                waarde: id,
                label: school ? `${naam}, ${school}` : naam,
              }))}
            />
          </KeuzesZoek>
        </details>
      )}
      <Knoppen>
        <Verzendknop bezig="Bezig met alle …">
          {verlengt ? `Verleng (${kan.length})` : `Leg herinnering vast (${kan.length})`}
        </Verzendknop>
        <KnopLink href={terug} soort="stil">
          Terug naar de lijst
        </KnopLink>
      </Knoppen>
      <Lijstje rijen={kan} />
    </Formulier>
  );
}

function Lijstje({ rijen, nog }: { rijen: readonly Voorbeeldrij[]; nog?: string }) {
  const rest = rijen.length - MEESTE_GETOOND;
  return (
    <>
      <Tabel
        bijschrift="Vrijstellingen"
        verbergBijschrift
        kolommen={[
          { sleutel: 'naam', kop: 'Jongere', hoofd: true, cel: (rij: Voorbeeldrij) => rij.naam },
          { sleutel: 'grond', kop: 'Grond', cel: (rij) => rij.grond },
          { sleutel: 'school', kop: 'School', cel: (rij) => rij.school },
          {
            sleutel: 'gevolg',
            kop: 'Gevolg',
            cel: (rij) =>
              rij.waarom ? (
                <Status toon="let-op">{rij.waarom}</Status>
              ) : (
                (nog ?? <Status toon="goed">Kan</Status>)
              ),
          },
        ]}
        rijen={rijen.slice(0, MEESTE_GETOOND)}
        rijSleutel={(rij) => rij.id}
      />
      {rest > 0 && <p className="gedempt mt-2">En nog {rest}.</p>}
    </>
  );
}
