import { isTermijncode, TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { STAND_LABEL } from '#lib/termijnen/lijst/labels.ts';
import { STANDEN, type Standfilter, type Termijnlijst } from '#lib/termijnen/lijst/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Lijst } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { TermijnRij, type Afteken } from '#components/termijnen/termijn-rij.tsx';

/** Filters that work by their address, so that a view can be kept as a bookmark. */
export function TermijnenFilter({ lijst: { filter, collegas } }: { lijst: Termijnlijst }) {
  return (
    <form
      method="get"
      action="/termijnen"
      aria-label="Termijnen filteren"
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      <Keuzelijst
        naam="stand"
        label="Stand"
        breedte="kort"
        waarde={filter.stand}
        keuzes={STANDEN.map((stand) => ({ waarde: stand, label: STAND_LABEL[stand] }))}
      />
      <Keuzelijst
        naam="eigenaar"
        label="Van wie"
        breedte="kort"
        waarde={filter.eigenaar}
        keuzes={[
          { waarde: 'ik', label: 'Van mij' },
          { waarde: 'team', label: 'Van iedereen' },
          { waarde: 'niemand', label: 'Van niemand' },
          ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
      />
      <Keuzelijst
        naam="code"
        label="Soort"
        leeg="Alle soorten"
        waarde={filter.code ?? ''}
        keuzes={(Object.keys(TERMIJNEN) as Termijncode[]).map((code) => ({
          waarde: code,
          label: TERMIJNEN[code].titel,
        }))}
      />
      <button type="submit" className="knop knop--secundair">
        Toon
      </button>
    </form>
  );
}

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
