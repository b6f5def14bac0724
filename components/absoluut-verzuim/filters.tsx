import { LABEL_REDEN } from '#lib/absoluut-verzuim/labels.ts';
import type { Signalenlijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop, KnopLink } from '#components/ui/knop.tsx';

export type Params = Readonly<Record<string, string | undefined>>;
export const FILTERS = ['stand', 'reden', 'plicht', 'gemeente', 'controle'] as const;

const STANDEN = [
  { waarde: 'open', label: 'Te controleren' },
  { waarde: 'onderzoek', label: 'Bevestigd, in onderzoek' },
  { waarde: 'afgesloten', label: 'Afgesloten' },
];
const PLICHTEN = [
  { waarde: 'leerplicht', label: 'Leerplichtig' },
  { waarde: 'kwalificatieplicht', label: 'Kwalificatieplichtig' },
];
const CONTROLES = [
  { waarde: 'niet', label: 'Nog niets gecontroleerd' },
  { waarde: 'wel', label: 'Controle begonnen' },
];

/** Narrows the list; an ordinary form, so that the address can be kept and shared. */
export function Filters({ lijst, params }: { lijst: Signalenlijst; params: Params }) {
  const redenen = Object.entries(LABEL_REDEN).map(([waarde, label]) => ({ waarde, label }));
  const gemeenten = lijst.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }));
  const open = (params.stand ?? 'open') === 'open';
  return (
    <form method="get" className="flex flex-wrap items-end gap-4" role="search" aria-label="Signalen kiezen">
      <Keuzelijst
        naam="stand"
        label="Stand"
        keuzes={STANDEN}
        waarde={params.stand ?? 'open'}
        breedte="kort"
      />
      <Keuzelijst
        naam="reden"
        label="Waarom"
        leeg="Elke reden"
        keuzes={redenen}
        waarde={params.reden ?? ''}
        breedte="kort"
      />
      <Keuzelijst
        naam="plicht"
        label="Plicht"
        leeg="Beide"
        keuzes={PLICHTEN}
        waarde={params.plicht ?? ''}
        breedte="kort"
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        leeg="Alle gemeenten"
        keuzes={gemeenten}
        waarde={params.gemeente ?? ''}
        breedte="kort"
      />
      {open && (
        <Keuzelijst
          naam="controle"
          label="Controle"
          leeg="Maakt niet uit"
          keuzes={CONTROLES}
          waarde={params.controle ?? ''}
          breedte="kort"
        />
      )}
      <Knop icoon="zoek">Toon</Knop>
      {FILTERS.some((naam) => params[naam]) && (
        <KnopLink href="/absoluut-verzuim" soort="stil">
          Wis keuzes
        </KnopLink>
      )}
    </form>
  );
}

/** The address of the list with the same choices, and something more. */
export function adresMet(params: Params, anders: Readonly<Record<string, string | undefined>>): string {
  const alle = {
    ...Object.fromEntries(FILTERS.map((naam) => [naam, params[naam]])),
    na: params.na,
    ...anders,
  };
  const over = Object.entries(alle).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []));
  return over.length === 0 ? '/absoluut-verzuim' : `/absoluut-verzuim?${new URLSearchParams(over)}`;
}
