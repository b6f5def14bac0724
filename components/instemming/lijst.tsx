import Link from 'next/link';
import { WIJZE_LABEL } from '#lib/instemming/labels.ts';
import { WIJZEN, type Instemmingpagina, type Instemmingregel } from '#lib/instemming/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

export function LopendeInstemmingen({
  jongereId,
  pagina,
  trekIn,
}: {
  jongereId: string;
  pagina: Instemmingpagina;
  trekIn: Actie;
}) {
  return (
    <Sectie titel="Waarmee de jongere instemt">
      {pagina.lopend.length === 0 && (
        <LegeStaat titel="Er loopt geen instemming">
          Zonder instemming bewaart u niets over gezondheid of justitie (WEB art. 9.2.7).
        </LegeStaat>
      )}
      <ul className="instemmingen">
        {pagina.lopend.map((item) => (
          <li key={item.id}>
            <h3>{item.doelTekst}</h3>
            <Gegeven jongereId={jongereId} item={item} />
            {item.kern === 'bijzonder' && (
              <p className="gedempt">
                Uiterlijk vernietigd op <Datum op={pagina.uiterlijkWeg} />, ook als de instemming doorloopt
                (WEB art. 9.2.7 lid 3).
              </p>
            )}
            {pagina.mag.vastleggen && <TrekIn item={item} vandaag={pagina.vandaag} actie={trekIn} />}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

function Gegeven({ jongereId, item }: { jongereId: string; item: Instemmingregel }) {
  return (
    <p>
      {WIJZE_LABEL[item.wijze]} gegeven op <Datum op={item.gegevenOp} />
      {item.door && `, vastgelegd door ${item.door}`}.{' '}
      {item.documentId && (
        <Link href={`/jongeren/${jongereId}/documenten/${item.documentId}`} prefetch={false}>
          Bekijk het stuk
        </Link>
      )}
    </p>
  );
}

/** Withdrawing is one step; what follows from it stands above the button. */
function TrekIn({ item, vandaag, actie }: { item: Instemmingregel; vandaag: string; actie: Actie }) {
  return (
    <Uitklap titel="Trek in" knop="secundair" klein>
      <Formulier
        actie={actie}
        verborgen={{ id: item.id, versie: item.versie }}
        uniek={item.id}
        label={`Intrekken: ${item.doelTekst}`}
      >
        <Mededeling toon="let-op" titel="Dit volgt eruit">
          <ul>
            {item.gevolgen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Mededeling>
        <Veld naam="op" label="Ingetrokken op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
        <Keuzes
          naam="wijze"
          label="Hoe"
          naast
          waarde="mondeling"
          keuzes={WIJZEN.map((wijze) => ({ waarde: wijze, label: WIJZE_LABEL[wijze] }))}
        />
        <Verzendknop soort="gevaar">Trek de instemming in</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

export function VoorbijeInstemmingen({ pagina, herstel }: { pagina: Instemmingpagina; herstel: Actie }) {
  if (pagina.voorbij.length === 0) return null;
  return (
    <Sectie titel="Eerder">
      <ul className="instemmingen">
        {pagina.voorbij.map((item) => (
          <li key={item.id}>
            <h3>{item.doelTekst}</h3>
            <p>
              Gegeven op <Datum op={item.gegevenOp} />
              {item.intrekking && (
                <>
                  , {WIJZE_LABEL[item.intrekking.wijze].toLowerCase()} ingetrokken op{' '}
                  <Datum op={item.intrekking.op} />
                  {item.intrekking.door && `, vastgelegd door ${item.intrekking.door}`}
                </>
              )}
              .
            </p>
            <Vernietiging item={item} />
            {item.magHerstellen && pagina.mag.vastleggen && (
              <Formulier
                actie={herstel}
                verborgen={{ id: item.id, versie: item.versie }}
                uniek={`h-${item.id}`}
                label={`Herstellen: ${item.doelTekst}`}
              >
                <Verzendknop soort="stil" klein>
                  Ingetrokken bij vergissing: herstel
                </Verzendknop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

function Vernietiging({ item: { vernietiging, intrekking } }: { item: Instemmingregel }) {
  if (vernietiging)
    return (
      <p>
        {vernietiging.aantal === 0 ? 'Er was niets te vernietigen.' : 'Wat erbij hoorde, is vernietigd'}{' '}
        {vernietiging.aantal > 0 && (
          <>
            op <Datum op={vernietiging.op} /> (
            {vernietiging.aantal === 1 ? '1 gegeven' : `${vernietiging.aantal} gegevens`})
            {vernietiging.om === 'termijn' && ', omdat de termijn van WEB art. 9.2.7 lid 3 voorbij was'}.
          </>
        )}
      </p>
    );
  if (intrekking?.vernietigenOp)
    return (
      <p>
        <strong>
          Gesloten. Wordt vernietigd op <Datum op={intrekking.vernietigenOp} />.
        </strong>
      </p>
    );
  return null;
}
