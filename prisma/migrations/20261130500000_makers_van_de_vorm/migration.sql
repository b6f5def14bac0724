-- Who changed the form since an edition was last made final by somebody else: its titles, its fixed texts and the choice of figures are
-- work on every edition that begins with it (four eyes).
alter table jaarverslag_vorm add column makers uuid[] not null default '{}';
