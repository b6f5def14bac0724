-- For which work a contact moment was recorded: its report is for who does that work. What stands here already follows its werkproces,
-- else who recorded it, else the work that was open that day. The owner is subject to the walls, so they are lifted for this one update.
alter table contactmoment add column taak text;
alter table contactmoment no force row level security;
alter table werkproces no force row level security;
update contactmoment c set taak = coalesce(
  (select case when w.soort in ('vsv', 'jongere-in-beeld') then 'doorstroompunt' when w.soort = 'jongerenpunt' then 'jongerenpunt'
               when w.soort <> 'verzuim-18plus' then 'leerplicht' end
     from werkproces w where w.bureau_id = c.bureau_id and w.id = c.werkproces_id),
  (select case when l.rollen && array['leerplichtambtenaar', 'leerplichtambtenaar-boa'] and not l.rollen && array['doorstroomcoach', 'jongerenconsulent']
               then 'leerplicht'
               when l.rollen && array['doorstroomcoach', 'jongerenconsulent'] and not l.rollen && array['leerplichtambtenaar', 'leerplichtambtenaar-boa']
               then case when 'jongerenconsulent' = any(l.rollen) and exists (
                      select from werkproces w where w.bureau_id = c.bureau_id and w.jongere_id = c.jongere_id and w.soort = 'jongerenpunt'
                         and w.gestart_op <= c.datum and (w.gesloten_op is null or w.gesloten_op >= c.datum))
                    then 'jongerenpunt' else 'doorstroompunt' end end
     from lidmaatschap l where l.bureau_id = c.bureau_id and l.gebruiker_id = c.gebruiker_id),
  (select case when bool_or(w.soort in ('vsv', 'jongere-in-beeld', 'jongerenpunt'))
                and not bool_or(w.soort not in ('vsv', 'jongere-in-beeld', 'jongerenpunt')) then 'doorstroompunt' end
     from werkproces w where w.bureau_id = c.bureau_id and w.jongere_id = c.jongere_id
      and w.gestart_op <= c.datum and (w.gesloten_op is null or w.gesloten_op >= c.datum)),
  'leerplicht');
alter table contactmoment force row level security;
alter table werkproces force row level security;
alter table contactmoment
  alter column taak set not null,
  alter column taak set default 'leerplicht',
  add constraint contactmoment_taak check (taak in ('leerplicht', 'doorstroompunt', 'jongerenpunt'));

-- A reason opens one part: the dossier, reports of work that is not one's own, or what is behind the wall of WEB art. 9.2.7.
alter table kijkrecht
  add column deel text not null default 'dossier' check (deel in ('dossier', 'verslagen', 'afgeschermd'));
-- The same question at the door of the walled parts: was there work of leerplicht until shortly?
grant select (gesloten_op) on werkproces to baken_bijzonder;
