import type { Partnerpagina } from '#lib/partners/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { OrganisatieVelden } from '#components/partners/organisatie-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { pagina: Partnerpagina; acties: Record<'wijzig' | 'voegSamen' | 'haalUiteen', Actie> };

/** What is known of it, how handovers went, and whether it stands here twice. */
export function PartnerGegevens({ pagina, acties }: Eigenschappen) {
  const { organisatie, overdrachten, mag } = pagina;
  const kop = { id: organisatie.id, versie: organisatie.versie };
  return (
    <>
      <Sectie titel="Gegevens">
        <Kenmerken
          kenmerken={[
            { naam: 'Telefoon', waarde: organisatie.telefoon },
            { naam: 'E-mail', waarde: organisatie.email },
            { naam: 'Regio', waarde: organisatie.regio },
            ...(organisatie.kvk ? [{ naam: 'KvK', waarde: organisatie.kvk }] : []),
            ...(organisatie.brin ? [{ naam: 'BRIN', waarde: organisatie.brin }] : []),
            ...(organisatie.gestoptOp ? [{ naam: 'Gestopt op', waarde: organisatie.gestoptOp }] : []),
            {
              naam: 'Warme overdrachten',
              waarde: `${overdrachten.aangeboden} aangeboden, ${overdrachten.aanvaard} overgenomen, ${overdrachten.geweigerd} niet`,
            },
          ]}
        />
        {mag.beheren && (
          <Uitklap titel="Wijzig gegevens" knop="secundair" klein>
            <Formulier actie={acties.wijzig} verborgen={kop} uniek="org" label="Organisatie wijzigen">
              <OrganisatieVelden organisatie={organisatie} />
              <Veld
                naam="gestoptOp"
                label="Bestaat niet meer sinds"
                soort="date"
                optioneel
                breedte="kort"
                waarde={organisatie.gestoptOp ?? ''}
              />
              <Verzendknop soort="secundair">Bewaar</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </Sectie>
      <Dubbel pagina={pagina} acties={acties} />
    </>
  );
}

function Dubbel({ pagina: { organisatie, lijktOp, opgegaan, mag }, acties }: Eigenschappen) {
  if (!mag.beheren) return null;
  return (
    <>
      {lijktOp.map(({ id, naam, reden }) => (
        <Mededeling key={id} toon="let-op" titel={`Misschien dezelfde als ${naam}`}>
          <p>Reden: {reden}. Samenvoegen verplaatst contactpersonen en overdrachten daarheen.</p>
          <Formulier
            actie={acties.voegSamen}
            verborgen={{ id: organisatie.id, versie: organisatie.versie, met: id }}
            uniek={`met-${id}`}
            label={`Samenvoegen met ${naam}`}
          >
            <Verzendknop soort="secundair" klein>
              Voeg samen
            </Verzendknop>
          </Formulier>
        </Mededeling>
      ))}
      {opgegaan.length > 0 && (
        <Sectie titel="Samengevoegd">
          <ul className="lijst">
            {opgegaan.map((ander) => (
              <li key={ander.id} className="lijstrij">
                <span className="lijstrij-tekst">{ander.naam}</span>
                <Formulier
                  actie={acties.haalUiteen}
                  verborgen={{ id: ander.id, versie: ander.versie }}
                  uniek={`uit-${ander.id}`}
                  label={`Uiteenhalen: ${ander.naam}`}
                >
                  <Verzendknop soort="stil" klein>
                    Haal uiteen
                  </Verzendknop>
                </Formulier>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </>
  );
}
