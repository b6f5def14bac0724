-- The day on which the intention left, and the letter that took it along (empty when it was sent outside Baken): from that day the
-- parents may react. What is there already counted from the day of the intention itself.
alter table dwangsom add column voornemen_verstuurd_op date,
  add column voornemen_brief_id uuid,
  add foreign key (bureau_id, voornemen_brief_id) references brief (bureau_id, id);
alter table dwangsom no force row level security;
update dwangsom set voornemen_verstuurd_op = voornemen_op;
alter table dwangsom force row level security;
