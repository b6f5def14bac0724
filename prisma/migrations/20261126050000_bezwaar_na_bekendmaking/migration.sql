-- The day on which a last onder dwangsom was made known, and the letter that did it (empty when it was sent outside Baken): bezwaar and
-- the time to comply run from then (Awb art. 3:40, 3:41 and 6:8). What is there already counted from the day of the decision itself.
alter table dwangsom add column beschikking_verstuurd_op date,
  add column beschikking_brief_id uuid,
  add foreign key (bureau_id, beschikking_brief_id) references brief (bureau_id, id);
alter table dwangsom no force row level security;
update dwangsom set beschikking_verstuurd_op = beschikking_op where beschikking_op is not null;
alter table dwangsom force row level security;

-- How an officer weighed a bezwaar that came in after its term (Awb art. 6:9 and 6:11); empty: in time, or not weighed yet.
alter table dwangsom add column bezwaar_weging text check (bezwaar_weging in ('op-tijd-gepost', 'verschoonbaar', 'niet-verschoonbaar'));
alter table verlof add column bezwaar_weging text check (bezwaar_weging in ('op-tijd-gepost', 'verschoonbaar', 'niet-verschoonbaar'));
alter table vrijstellingzaak add column bezwaar_weging text check (bezwaar_weging in ('op-tijd-gepost', 'verschoonbaar', 'niet-verschoonbaar'));
