import { registerBriefbron, samen } from '#lib/brieven/bronnen.ts';
import { openBevolkingstaken } from '#lib/bevolking/taken.ts';
import { absoluutvelden } from '#lib/absoluut-verzuim/brieven/queries.ts';
import { bijhoudSignalen } from '#lib/absoluut-verzuim/volgen/bijhouden.ts';
import { afspraakvelden } from '#lib/contact/brieven/queries.ts';
import { meldingvelden, werkprocesvelden } from '#lib/meldingen/brieven/queries.ts';
import { volgDwangsombrieven } from '#lib/handhaving/dwangsom/bekend/bijhouden.ts';
import { dwangsomvelden } from '#lib/handhaving/brieven/queries.ts';
import { registerVolger } from '#lib/logboek/volgers.ts';
import { volgInstemming } from '#lib/overleggen/gasten/bijhouden.ts';
import { overdrachtvelden, verhuisvelden } from '#lib/overdracht/brieven/queries.ts';
import { verzoekvelden } from '#lib/partners/brieven/queries.ts';
import { spreekuurvelden } from '#lib/preventie/brieven/queries.ts';
import { termijnvelden } from '#lib/termijnen/brieven/queries.ts';
import { rederiveThuiszitten } from '#lib/thuiszitters/herleiden.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { vrijstellingvelden } from '#lib/vrijstellingen/brieven/queries.ts';
import { volgVerlofbrieven } from '#lib/verlof/bekend/bijhouden.ts';
import { volgVrijstellingbrieven } from '#lib/vrijstellingen/bekend/bijhouden.ts';
import { volgInschrijvingen } from '#lib/vrijstellingen/toch-ingeschreven/bijhouden.ts';
import { volgStapbrieven } from '#lib/werkprocessen/brieven/bijhouden.ts';
import { trajectvelden } from '#lib/vsv-trajecten/brieven/queries.ts';
import { volgContact } from '#lib/vsv-trajecten/mijlpalen/bijhouden.ts';
import { volgOverlijden } from '#lib/vsv-trajecten/nazorg/bijhouden.ts';
import { verlofvelden } from '#lib/verlof/brieven/queries.ts';

/**
 * Puts the rooms together that may not know each other: who works out the consequences of which facts (ADR 10). Loaded
 * once by every process: the command line, the worker, the web server (instrumentation.ts) and the integration tests.
 */
registerVolger('thuiszitters', async (toegang: Toegang, jongereIds) => {
  await rederiveThuiszitten(toegang, jongereIds);
});

registerBriefbron('melding', meldingvelden);
registerBriefbron('werkproces', samen(werkprocesvelden, absoluutvelden, afspraakvelden, termijnvelden));
registerBriefbron('traject', trajectvelden);
registerBriefbron('signaal', absoluutvelden);
registerBriefbron('jongere', samen(verhuisvelden, termijnvelden));
registerBriefbron('verlof', verlofvelden);
registerBriefbron('spreekuur', spreekuurvelden);
registerBriefbron('overdracht', overdrachtvelden);
registerBriefbron('informatieverzoek', verzoekvelden);
registerBriefbron('handhaving', dwangsomvelden);
registerBriefbron('vrijstelling', samen(vrijstellingvelden, afspraakvelden));
registerVolger('verlof', volgVerlofbrieven);
registerVolger('routekaart', volgStapbrieven);
registerVolger('dwangsom', volgDwangsombrieven);
registerVolger('vrijstellingen', volgVrijstellingbrieven);
registerVolger('toch-ingeschreven', volgInschrijvingen);
registerVolger('gasten', volgInstemming);
registerVolger('bevolking', async (toegang: Toegang, jongereIds) => {
  await openBevolkingstaken(toegang, jongereIds);
});
registerVolger('absoluut-verzuim', async (toegang: Toegang, jongereIds) => {
  await bijhoudSignalen(toegang, jongereIds);
});
registerVolger('nazorg', volgOverlijden);
registerVolger('mijlpalen', volgContact);
