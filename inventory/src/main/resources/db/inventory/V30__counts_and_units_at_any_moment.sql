-- What was seen when is asked as of any moment too: a count entered later says when it was entered.
alter table inventory.stock_count add column recorded_at timestamp(6) with time zone;
update inventory.stock_count set recorded_at = counted_at;
alter table inventory.stock_count alter column recorded_at set not null;

-- Which units stood on a unit, or in a bin, at a moment.
create index unit_move_stands_in on inventory.unit_move (stands_in, effective_at);
