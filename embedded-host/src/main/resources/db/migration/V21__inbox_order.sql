-- An inbox in its own order: a page reads no more of an index than it shows, however many copies lie there.
-- 0 not yet acknowledged, 1 acknowledged or recalled, null in no inbox.
alter table delivery add column inbox_place smallint;
-- Microseconds before 1970: the newest first in the index's own order.
alter table delivery add column inbox_age bigint;

update delivery set
    inbox_place = case state when 'SENT' then 0 when 'ACKNOWLEDGED' then 1 when 'RECALLED' then 1 end,
    inbox_age = cast(-1000000 * extract(epoch from sent_at) as bigint);

alter table delivery alter column inbox_age set not null;
drop index delivery_by_recipient;
create index delivery_inbox on delivery (recipient, inbox_place, inbox_age, seq, id);
