import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { LABEL_BETROUWBAARHEID, periodeZin, streefZin, streefZinBij } from '#lib/moties/labels.ts';
import type { PubliekAntwoord } from '#lib/moties/uitgaven/cijfers.ts';
import type { OpenbareMotie } from '#lib/moties/uitgaven/model.ts';
import { publiekOordeelTekst } from '#lib/moties/uitgaven/vergelijken/labels.ts';
import { afnamesVan, nuljaarVan, publiekeOordelen } from '#lib/moties/uitgaven/vergelijken/rules.ts';
import { afnameTekst } from '#lib/moties/voortgang/labels.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { MetJaren } from '#components/ui/metjaren.tsx';

type Vraag = OpenbareMotie['vragen'][number];
type Eigenschappen = {
  vraag: Vraag;
  antwoord: PubliekAntwoord | undefined;
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** What was agreed and from when one measures, beside the published numbers; nothing that a reader could not work out from them. */
export function Vergelijking({ vraag, antwoord, trendbreuken }: Eigenschappen) {
  const afnames = antwoord ? afnamesVan(antwoord, trendbreuken) : [];
  const over = `${vraag.kenmerk}: ${vraag.zin}`;
  return (
    <div className="mt-4 flex flex-col gap-2">
      {afnames.some(({ cellen }) => cellen.some(({ afname }) => afname !== null)) && (
        <CijferTabel
          titel={`Afname bij ${over}`}
          rooster={{
            koppen: [
              'Vergeleken met het jaar ervoor',
              ...(afnames[0]?.cellen.map(({ label }) => label) ?? []),
            ],
            rijen: afnames
              .slice(1)
              .map(({ schooljaar, cellen }) => [
                schooljaar,
                ...cellen.map(({ afname }) => afnameTekst(afname)),
              ]),
          }}
        />
      )}
      {vraag.streefwaarden.length > 0 && <Afgesproken vraag={vraag} />}
      {antwoord && <Oordelen oordelen={publiekeOordelen(vraag, antwoord, afnames, trendbreuken)} />}
      {vraag.nulmeting && <Nulmetingzin nulmeting={vraag.nulmeting} antwoord={antwoord} />}
      {vraag.voetnoot && (
        <p className="gedempt">
          {!vraag.heeftAmbitie && 'Ter informatie, zonder ambitie. '}
          {vraag.voetnoot}
        </p>
      )}
    </div>
  );
}

function Afgesproken({ vraag: { streefwaarden, antwoord } }: { vraag: Vraag }) {
  const zinnen = streefwaarden.map(
    (streef) =>
      `${streefZinBij({ ...streef, id: '' }, antwoord)} (${periodeZin(streef)}${streef.leidend && streefwaarden.length > 1 ? ', leidend' : ''})`,
  );
  return (
    <p>
      <strong>Afgesproken:</strong> <MetJaren>{`${zinnen.join('; ')}.`}</MetJaren>
    </p>
  );
}

/** One line for each target and each cell; the cell is named where there are several. */
function Oordelen({ oordelen }: { oordelen: ReturnType<typeof publiekeOordelen> }) {
  if (oordelen.length === 0) return null;
  const [doelen, labels] = [
    new Set(oordelen.map(({ streef }) => streef)),
    new Set(oordelen.map((o) => o.label)),
  ];
  return (
    <div>
      <p>
        <strong>Volgens de gepubliceerde cijfers:</strong>
      </p>
      <ul className="list-disc pl-5">
        {oordelen.map(({ streef, label, over, oordeel }, nr) => (
          <li key={nr}>
            {doelen.size > 1 && `${streefZin({ ...streef, id: '' })}, `}
            {labels.size > 1 && `${label}, `}
            {over ? (
              <MetJaren>{`schooljaar ${over}: ${publiekOordeelTekst(oordeel)}`}</MetJaren>
            ) : (
              `nog niet te zeggen: over ${periodeZin(streef)} is geen cijfer openbaar`
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Nulmeting = NonNullable<Vraag['nulmeting']>;

/** The day, the source and the published value; a value that is not public is said to be so. */
function Nulmetingzin({
  nulmeting,
  antwoord,
}: {
  nulmeting: Nulmeting;
  antwoord: PubliekAntwoord | undefined;
}) {
  const jaar = antwoord && nuljaarVan(antwoord, nulmeting.peildatum);
  const waarden = jaar?.cellen
    .map(({ label, cel }) => {
      // In a sentence a dot says nothing.
      const teken = cellText(cel, antwoord?.soort);
      const tekst = teken === '·' ? 'niet getoond' : teken;
      return jaar.cellen.length > 1 ? `${label} ${tekst}` : tekst;
    })
    .join('; ');
  return (
    <p className="gedempt">
      Nulmeting op <Datum op={nulmeting.peildatum} />, uit {nulmeting.bron}.{' '}
      {jaar ? (
        <>
          Gepubliceerd over die dag: <strong>{waarden}</strong>.
        </>
      ) : (
        'Het cijfer van die dag is niet openbaar.'
      )}{' '}
      Betrouwbaarheid: {LABEL_BETROUWBAARHEID[nulmeting.betrouwbaarheid]}.{' '}
      {nulmeting.vastgezet ? 'Zij staat vast.' : 'Zij staat nog niet vast.'} {nulmeting.opmerking}
    </p>
  );
}
