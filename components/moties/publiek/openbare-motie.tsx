import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { LABEL_MOTIESOORT } from '#lib/moties/labels.ts';
import { eldersVan, type PubliekAntwoord as Antwoord } from '#lib/moties/uitgaven/cijfers.ts';
import type { OpenbareMotie as Motie } from '#lib/moties/uitgaven/model.ts';
import { Evaluatiebeelden } from '#components/evaluaties/publiek/evaluatiebeelden.tsx';
import { Kostentabel } from '#components/moties/kosten.tsx';
import { PubliekAntwoord } from '#components/moties/publiek/publiek-antwoord.tsx';
import { Vergelijking } from '#components/moties/publiek/vergelijking.tsx';
import { Tips } from '#components/moties/tips.tsx';
import { NietTeBerekenen } from '#components/moties/vragen.tsx';
import { Wegwijzer } from '#components/moties/wegwijzer.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = {
  motie: Motie;
  antwoorden: readonly (Antwoord | undefined)[];
  evaluaties: readonly OpenbareEvaluatie[];
  trendbreuken: readonly OpenbareTrendbreuk[];
};

/** One promise as the public reads it: what was decided, what was asked with its published figures, and what was done with the tips. */
export function OpenbareMotie({ motie, antwoorden, evaluaties, trendbreuken }: Eigenschappen) {
  const { kop, vragen, tips, kosten, verslagen } = motie;
  return (
    <div className="secties mt-4">
      {kop.kanttekening && <Mededeling titel="Over deze cijfers">{kop.kanttekening}</Mededeling>}
      <Sectie titel="Wat is besloten">
        <div className="lopend">
          <p className="gedempt">
            {LABEL_MOTIESOORT[kop.soort]}, {kop.raad}, <Datum op={kop.vastgesteldOp} />
          </p>
          {kop.tekst.split(/\n{2,}/).map((alinea, nr) => (
            <p key={nr} className="whitespace-pre-line">
              {alinea}
            </p>
          ))}
          <p className="gedempt">Bron: {kop.bronAdres ? <a href={kop.bronAdres}>{kop.bron}</a> : kop.bron}</p>
        </div>
      </Sectie>
      {vragen.length > 0 && (
        <Sectie titel="Wat is gevraagd, en het antwoord">
          <Wegwijzer vragen={vragen.map((vraag, nr) => ({ ...vraag, id: vraagId(nr) }))} />
          {vragen.map((vraag, nr) => (
            <article key={nr} id={vraagId(nr)} className="motie-vraag">
              <h3>
                {vraag.kenmerk} · {vraag.zin}
              </h3>
              {vraag.antwoord.soort === 'niet-te-berekenen' ? (
                <>
                  <NietTeBerekenen antwoord={vraag.antwoord} evaluatie={vraag.evaluatie} adres={null} />
                  {evaluaties
                    .filter(({ evaluatieId }) => evaluatieId === vraag.evaluatie?.id)
                    .map((evaluatie) => (
                      <Evaluatiebeelden key={evaluatie.evaluatieId} evaluatie={evaluatie} />
                    ))}
                </>
              ) : (
                <PubliekAntwoord
                  antwoord={antwoorden[nr]}
                  over={`${vraag.kenmerk}: ${vraag.zin}`}
                  indicator={vraag.antwoord.indicator}
                  trendbreuken={trendbreuken}
                  nulmetingOp={vraag.nulmeting?.peildatum ?? null}
                  elders={eldersBij(vragen, vraag.antwoord.indicator)}
                />
              )}
              <Vergelijking vraag={vraag} antwoord={antwoorden[nr]} trendbreuken={trendbreuken} />
            </article>
          ))}
        </Sectie>
      )}
      {tips.length > 0 && (
        <Sectie titel="Wat deden we met de tips" aantal={tips.length}>
          <Tips tips={tips} />
        </Sectie>
      )}
      {kosten.length > 0 && (
        <Sectie titel="Kosten">
          <Kostentabel kosten={kosten} />
        </Sectie>
      )}
      {verslagen.length > 0 && (
        <Sectie titel="Verslag aan de raad">
          <ul>
            {verslagen.map(({ dag, omschrijving }) => (
              <li key={dag}>
                {omschrijving}: uiterlijk <Datum op={dag} />
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </div>
  );
}

/** The question whose published evaluation tells averages of this figure. */
function eldersBij(vragen: Motie['vragen'], indicator: string) {
  const gevonden = eldersVan(vragen, indicator, (plek) => vragen[plek]?.evaluatie !== undefined);
  return gevonden && { kenmerk: gevonden.kenmerk, adres: `#vraag-${gevonden.plek + 1}` };
}

const vraagId = (nr: number) => `vraag-${nr + 1}`;
