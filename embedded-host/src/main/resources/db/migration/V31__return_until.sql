-- Until when a report that was in time, and was sent back, is in time again.
alter table round_unit add column return_until date;
