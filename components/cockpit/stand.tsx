import type { StandVanZaken } from '#lib/cockpit/queries.ts';
import { LABEL_WERKFUNCTIE } from '#lib/cockpit/labels.ts';
import { formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { Aandacht } from '#components/cockpit/aandacht.tsx';
import { Kerncijfers } from '#components/cockpit/kerncijfers.tsx';
import { Standkeuzes } from '#components/cockpit/keuzes.tsx';
import { Medewerkers } from '#components/cockpit/medewerkers.tsx';
import { Teams } from '#components/cockpit/teams.tsx';
import { Werkdrukdeel } from '#components/cockpit/werkdruk.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';

export const PAD = '/cockpit';

/** The page of Monday morning: what asks for a look, the figures, the work, and who has it. */
export function Stand({ stand }: { stand: StandVanZaken }) {
  return (
    <>
      <Standkeuzes kop={stand} pad={PAD} />
      <p className="alleen-afdrukken">{keuzeZin(stand)}</p>
      {isVanEerder(stand) && (
        <p role="status" className="gedempt">
          Waar "stand van" bij staat, is sindsdien iets gewijzigd; dat cijfer wordt nu bijgewerkt.
        </p>
      )}
      {stand.heeftCijfers ? (
        <div className="secties">
          <Sectie titel="Vraagt aandacht">
            <Aandacht punten={stand.aandacht} />
          </Sectie>
          <Sectie titel="Kerncijfers">
            <Kerncijfers stand={stand} />
          </Sectie>
          <Sectie titel="Werk per functie" id="werkdruk">
            <Werkdrukdeel stand={stand} />
          </Sectie>
          <Sectie titel="Werk per team" id="teams">
            <Teams stand={stand} />
          </Sectie>
          <Sectie titel="Werk per medewerker" id="medewerkers">
            <Medewerkers stand={stand} />
          </Sectie>
        </div>
      ) : (
        <LegeStaat
          titel="Er is nog niets om te tellen"
          actie={<KnopLink href="/rapportage">Bekijk welke cijfers er komen</KnopLink>}
        >
          De cijfers volgen uit het werk aan dossiers. Zodra de eerste melding binnen is of het eerste
          werkproces begint, staan ze hier. Tot dan is alles onbekend, en dat is iets anders dan nul.
        </LegeStaat>
      )}
    </>
  );
}

function isVanEerder({ tegels, werkdruk }: StandVanZaken): boolean {
  return werkdruk.geteldOp !== undefined || tegels.some(({ geteldOp }) => geteldOp);
}

function keuzeZin({ keuze, gemeenten }: StandVanZaken): string {
  const gemeente = gemeenten.find(({ code }) => code === keuze.gemeente)?.label ?? 'alle gemeenten';
  const functie = keuze.functie ? LABEL_WERKFUNCTIE[keuze.functie] : 'alle functies';
  return `Stand op ${formatDatumMetWeekdag(keuze.dag)}; ${gemeente}; ${functie}.`;
}
