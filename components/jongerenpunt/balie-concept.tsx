import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Intake } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { ConceptBewaarder } from '#components/ui/concept-bewaarder.tsx';

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

type Eigenschappen = {
  concept: Intake['concept'];
  vandaag: Intake['vandaag'];
  bewaar: (form: FormData) => Promise<{ status: string }>;
};

/** What was typed at the counter stays, also after a reload. */
export function BalieConcept({ concept: { sleutel, bewaard }, vandaag, bewaar }: Eigenschappen) {
  const op = bewaard && todayInAmsterdam(bewaard.bijgewerktOp);
  const tijd = bewaard && KLOK.format(bewaard.bijgewerktOp);
  return (
    <ConceptBewaarder
      bewaar={bewaar}
      sleutel={sleutel}
      hersteldVan={op && tijd ? (op === vandaag ? tijd : `${formatDatum(op)} ${tijd}`) : undefined}
    />
  );
}
