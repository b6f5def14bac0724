import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Bewijsstukken as Stukken } from '#lib/documenten/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { bewijsregels, type Bewijsregel } from '#lib/vrijstellingen/bewijs/rules.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { isLopend } from '#lib/vrijstellingen/zaken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Bewijsstukken, toevoegAdres } from '#components/documenten/bewijsstukken.tsx';
import { Openen } from '#components/documenten/openen.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  pagina: Zaakpagina;
  bewijs: Stukken;
  actie: Actie;
  /** The evidence for which a document was just added: its form stands open. */
  nieuw: string | undefined;
};

/** What the ground asks as evidence, each with the document that it is, and below it what else is on file for this case. */
export function Bewijs({ pagina, bewijs, actie, nieuw }: Eigenschappen) {
  const { zaak, stukken } = pagina;
  const { bewijs: gevraagd } = GRONDDEFINITIES[zaak.grond];
  const regels = bewijsregels(zaak.grond, gevraagd, stukken, [...bewijs.stukken, ...bewijs.los]);
  const gekoppeld = new Set(regels.map(({ document }) => document?.id));
  const overige = bewijs.stukken.filter(({ id, ingetrokken }) => !ingetrokken && !gekoppeld.has(id));
  return (
    <>
      <Sectie
        titel="Bewijsstukken"
        aantal={`${regels.filter(({ op }) => op).length} van ${regels.length}`}
        id="bewijs"
      >
        <Lijst label="Bewijs dat deze grond vraagt">
          {regels.map((regel) => (
            <Lijstrij key={regel.code} titel={regel.label} onder={<Waar regel={regel} />}>
              <Stand regel={regel} />
              {regel.document?.versies[0] && (
                <Openen stuk={regel.document} versie={regel.document.versies[0]} />
              )}
              {pagina.mag.behandelen && (
                <Koppelen
                  regel={regel}
                  pagina={pagina}
                  bewijs={bewijs}
                  actie={actie}
                  open={regel.code === nieuw}
                />
              )}
            </Lijstrij>
          ))}
        </Lijst>
      </Sectie>
      {overige.length > 0 && (
        <Bewijsstukken
          bewijs={{ ...bewijs, stukken: overige }}
          terug={`/vrijstellingen/${zaak.id}`}
          titel="Andere stukken bij deze zaak"
        />
      )}
    </>
  );
}

function Waar({ regel: { op, document } }: { regel: Bewijsregel }) {
  return (
    <>
      {op ? `binnen op ${formatDatum(op)}` : 'nog niet binnen'}
      {document && (
        <>
          {' · '}
          <Link href={`/jongeren/${document.jongereId}/documenten/${document.id}`} prefetch={false}>
            {document.titel}
          </Link>
        </>
      )}
    </>
  );
}

function Stand({ regel: { op, document, verplicht } }: { regel: Bewijsregel }) {
  if (document) return <Status toon="goed">In het dossier</Status>;
  if (op) return <Status toon="bezig">Binnen, niet toegevoegd</Status>;
  return verplicht ? (
    <Status toon="let-op">Ontbreekt</Status>
  ) : (
    <Status toon="neutraal">Niet verplicht</Status>
  );
}

type Koppeling = Omit<Eigenschappen, 'nieuw'> & { regel: Bewijsregel; open: boolean };

function Koppelen({ regel, pagina, bewijs, actie, open }: Koppeling) {
  const { zaak } = pagina;
  const { code, label, document, keuzes, op } = regel;
  const verborgen = { id: zaak.id, versie: zaak.versie, code };
  if (document)
    return (
      <Formulier
        actie={actie}
        verborgen={{ ...verborgen, documentId: '' }}
        uniek={code}
        label={`Losmaken: ${label}`}
      >
        <Verzendknop soort="stil" klein>
          Maak los<span className="alleen-voorlezen">: {label}</span>
        </Verzendknop>
      </Formulier>
    );
  if (!op && !isLopend(zaak)) return null;
  return (
    <>
      {bewijs.magToevoegen && (
        <KnopLink
          href={toevoegAdres(bewijs, `/vrijstellingen/${zaak.id}?stuk=${code}#bewijs`, regel.soort)}
          klein
          icoon="plus"
          aria-label={`Stuk toevoegen: ${label}`}
        >
          Toevoegen
        </KnopLink>
      )}
      {keuzes.length > 0 && (
        <Uitklap
          titel={
            <>
              Koppel<span className="alleen-voorlezen"> een stuk: {label}</span>
            </>
          }
          knop="stil"
          klein
          open={open}
        >
          <Formulier actie={actie} verborgen={verborgen} uniek={code} label={`Stuk koppelen: ${label}`}>
            <Keuzelijst
              naam="documentId"
              label="Welk stuk is dit?"
              waarde={keuzes[0]?.id ?? ''}
              keuzes={keuzes.map((stuk) => ({
                waarde: stuk.id,
                label: `${stuk.titel} (${SOORTREGELS[stuk.soort].label.toLowerCase()}, ${formatDatum(stuk.datum)})`,
              }))}
            />
            <Verzendknop klein>Koppel</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}
