import type { Partnerdossier } from '#lib/partners/dossier/model.ts';
import { WIJZE_LABEL } from '#lib/partners/informatieverzoeken/labels.ts';
import { isTeLaat, WIJZEN, type Informatieverzoek } from '#lib/partners/informatieverzoeken/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { VerzoekAfhandelen } from '#components/partners/verzoek-afhandelen.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Verzoekacties = Record<'vraagSchool' | 'herinner' | 'legInformatieVast' | 'trekVerzoekIn', Actie>;

/** What schools were asked, by when they answer, and what they said. */
export function Informatieverzoeken({ dossier, acties }: { dossier: Partnerdossier; acties: Verzoekacties }) {
  const { verzoeken, mag } = dossier;
  return (
    <Sectie titel="Informatie van een school" aantal={verzoeken.length}>
      {verzoeken.length === 0 ? (
        <LegeStaat titel="Nog niets gevraagd">
          Een mbo of vavo antwoordt binnen vier weken (WEB art. 9.2.3).
        </LegeStaat>
      ) : (
        <ul className="lijst" aria-label="Informatieverzoeken">
          {verzoeken.map((verzoek) => (
            <Regel key={verzoek.id} verzoek={verzoek} dossier={dossier} acties={acties} />
          ))}
        </ul>
      )}
      {mag.overdragen && (
        <Uitklap titel="Vraag informatie" knop="secundair" icoon="plus">
          <Vragen dossier={dossier} actie={acties.vraagSchool} />
        </Uitklap>
      )}
    </Sectie>
  );
}

function Regel({
  verzoek,
  dossier,
  acties,
}: {
  verzoek: Informatieverzoek;
  dossier: Partnerdossier;
  acties: Verzoekacties;
}) {
  const { vandaag, mag } = dossier;
  const { herinnerdOp, antwoordOp, status } = verzoek;
  return (
    <li id={verzoek.id} className="lijstrij">
      <div className="lijstrij-tekst">
        <span className="lijstrij-titel">{verzoek.school}</span>
        <span className="whitespace-pre-line">{verzoek.gevraagd}</span>
        <span className="lijstrij-onder">
          {WIJZE_LABEL[verzoek.wijze]} gevraagd <Datum op={verzoek.gevraagdOp} />
          {verzoek.wie && ` door ${verzoek.wie}`}
          {herinnerdOp.length > 0 && `, herinnerd ${herinnerdOp.map((dag) => formatDatum(dag)).join(' en ')}`}
          .
        </span>
        {verzoek.antwoord && <span className="whitespace-pre-line">{verzoek.antwoord}</span>}
      </div>
      <div className="lijstrij-rechts">
        <Stand verzoek={verzoek} vandaag={vandaag} />
        {antwoordOp && status === 'beantwoord' && <Datum op={antwoordOp} />}
        {status === 'open' && verzoek.uiterlijk && <Datum op={verzoek.uiterlijk} vandaag={vandaag} />}
        {status === 'open' && mag.overdragen && (
          <VerzoekAfhandelen verzoek={verzoek} vandaag={vandaag} brief={mag.brief} acties={acties} />
        )}
      </div>
    </li>
  );
}

function Stand({ verzoek, vandaag }: { verzoek: Informatieverzoek; vandaag: Partnerdossier['vandaag'] }) {
  const { status, uiterlijk, antwoordOp } = verzoek;
  if (isTeLaat(verzoek, vandaag)) return <Status toon="te-laat">Te laat</Status>;
  if (status === 'open') return <Status toon="bezig">Wacht op antwoord</Status>;
  if (status === 'ingetrokken') return <Status toon="neutraal">Ingetrokken</Status>;
  const laat = uiterlijk !== null && antwoordOp !== null && antwoordOp > uiterlijk;
  return <Status toon={laat ? 'let-op' : 'goed'}>{laat ? 'Te laat beantwoord' : 'Beantwoord'}</Status>;
}

function Vragen({ dossier, actie }: { dossier: Partnerdossier; actie: Actie }) {
  const { jongereId, scholen, laatsteSchool, werk, vandaag } = dossier;
  return (
    <Formulier actie={actie} verborgen={{ jongereId }} uniek="vraag" label="Informatie vragen">
      <Keuzelijst
        naam="schoolId"
        label="Aan welke school?"
        leeg="Kies een school"
        waarde={laatsteSchool ?? ''}
        keuzes={scholen.map(({ id, naam, plaats }) => ({
          waarde: id,
          label: [naam, plaats].filter(Boolean).join(', '),
        }))}
      />
      <Tekstvak
        naam="gevraagd"
        label="Wat wilt u weten?"
        hint="Niet meer dan nodig is om deze jongere te helpen."
        rijen={3}
        maxLength={1000}
      />
      <Keuzes
        naam="wijze"
        label="Hoe?"
        naast
        waarde="brief"
        keuzes={WIJZEN.map((waarde) => ({
          waarde,
          label: WIJZE_LABEL[waarde],
          ...(waarde === 'brief' ? { hint: 'U schrijft de brief meteen hierna.' } : {}),
        }))}
      />
      {werk.length > 0 && (
        <Keuzelijst
          naam="werkprocesId"
          label="Bij welk werk hoort het?"
          waarde={werk[0]?.id ?? ''}
          keuzes={[
            ...werk.map(({ id, soort }) => ({ waarde: id, label: soortLabel(soort) })),
            { waarde: '', label: 'Bij geen werk' },
          ]}
        />
      )}
      <Veld naam="op" label="Gevraagd op" soort="date" breedte="kort" waarde={vandaag} max={vandaag} />
      <Verzendknop>Vraag</Verzendknop>
    </Formulier>
  );
}
