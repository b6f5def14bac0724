-- Attention without scores: a rule with a sentence. What a colleague set aside stays away as long as the situation is the same.
create table aandachtopzij (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  regel text not null check (regel in ('geen-contact', 'plan-zonder-stap', 'nazorg', 'startkwalificatie')),
  werkproces_id uuid not null,
  jongere_id uuid not null,
  stand text not null, -- what the rule saw; another stand means another situation
  zin text not null, -- the sentence as it was shown
  reden text not null,
  gebruiker_id uuid,
  gezet_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id)
);
create unique index aandachtopzij_eens on aandachtopzij (bureau_id, werkproces_id, regel) where vervallen_op is null;
create index aandachtopzij_jongere on aandachtopzij (bureau_id, jongere_id);
select muur('aandachtopzij');
grant select, insert, update on aandachtopzij to baken_app;
