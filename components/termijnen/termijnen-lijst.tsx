import { isTermijncode, TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { STAND_LABEL } from '#lib/termijnen/lijst/labels.ts';
import { STANDEN, type Standfilter, type Termijnlijst } from '#lib/termijnen/lijst/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Lijst } from '#components/ui/lijst.tsx';
import { Lijstfilter, eigenaarkeuzes } from '#components/ui/lijstfilter.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { TermijnRij, type Afteken } from '#components/termijnen/termijn-rij.tsx';

export function TermijnenFilter({ lijst: { filter, collegas } }: { lijst: Termijnlijst }) {
  return (
    <Lijstfilter
      pad="/termijnen"
      label="Termijnen filteren"
      velden={[
        {
          ...{ naam: 'stand', label: 'Stand', standaard: 'lopend', waarde: filter.stand },
          keuzes: STANDEN.map((stand) => ({ waarde: stand, label: STAND_LABEL[stand] })),
        },
        {
          ...{ naam: 'eigenaar', label: 'Van wie', waarde: filter.eigenaar },
          keuzes: eigenaarkeuzes(collegas),
        },
        {
          ...{ naam: 'code', label: 'Soort', leeg: 'Alle soorten', waarde: filter.code ?? undefined },
          keuzes: SOORTEN,
        },
      ]}
    />
  );
}

/**
 * Kinds with the same title are told apart by what starts them. Those of an enforcement file say nothing outside the wall, so one
 * cannot choose between them here; they stand in the list of enforcement.
 */
const SOORTEN = (Object.keys(TERMIJNEN) as Termijncode[]).flatMap((code) => {
  const { titel, aanleiding } = TERMIJNEN[code];
  const gelijk = Object.values(TERMIJNEN).filter((soort) => soort.titel === titel);
  if (gelijk.some((soort) => soort !== TERMIJNEN[code] && soort.aanleiding === aanleiding)) return [];
  return [{ waarde: code, label: gelijk.length > 1 ? `${titel}: ${aanleiding}` : titel }];
});

const LEEG: Readonly<Record<Standfilter, string>> = {
  lopend: 'Er loopt geen termijn met deze keuze',
  'te-laat': 'Niets is te laat',
  opgeschort: 'Er staat geen termijn stil',
  afgedaan: 'Er is nog geen termijn afgelopen',
};

export function Termijnen({ lijst, afteken }: { lijst: Termijnlijst; afteken: Afteken | undefined }) {
  const { filter, rijen, vandaag } = lijst;
  const soort = filter.code && isTermijncode(filter.code) ? `: ${TERMIJNEN[filter.code].titel}` : '';
  const titel = `${STAND_LABEL[filter.stand]}${soort}`;
  return (
    <Sectie titel={titel}>
      {rijen.length === 0 ? (
        <LegeStaat titel={LEEG[filter.stand]}>
          {filter.eigenaar === 'team'
            ? 'Een termijn ontstaat vanzelf met een melding, een aanvraag of een besluit.'
            : 'Kies hierboven andere filters, of kijk bij “Van iedereen”.'}
        </LegeStaat>
      ) : (
        <Lijst label={titel}>
          {rijen.map((rij) => (
            <TermijnRij
              key={rij.id}
              rij={rij}
              vandaag={vandaag}
              afteken={afteken}
              metEigenaar={filter.eigenaar === 'team'}
              toon={lijst.stand.zichtbaar}
            />
          ))}
        </Lijst>
      )}
      <Bladeren volgende={volgendeVan(lijst)} />
    </Sectie>
  );
}

/** The address of this view, for coming back to it. */
export function filterAdres({ stand, eigenaar, code }: Termijnlijst['filter']): string {
  return `/termijnen?${new URLSearchParams({ stand, eigenaar, ...(code && { code }) })}`;
}

function volgendeVan({ filter, verder }: Termijnlijst): string | undefined {
  return verder ? `${filterAdres(filter)}&na=${verder}` : undefined;
}
