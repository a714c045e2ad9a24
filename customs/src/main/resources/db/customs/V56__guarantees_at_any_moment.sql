-- How much of a guarantee was free at a moment, as known at another, is summed from this index alone.
create index guarantee_entry_times on customs.guarantee_entry (guarantee, effective_at, recorded_at, kind, amount);
