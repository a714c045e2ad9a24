-- What stands on some subjects is asked by their ids alone, each time goods move.
create index hold_on on inventory.hold (subject_id, lifted_at);
