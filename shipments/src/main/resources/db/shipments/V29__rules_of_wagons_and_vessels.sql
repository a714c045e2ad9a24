-- The tolerance of mass after reloading is the threshold of its rule: one place to see and change it.
update shipments.exception_rule set unit = 'PERCENT', threshold =
    (select t.percent from shipments.reload_tolerance t where t.valid_from =
        (select max(n.valid_from) from shipments.reload_tolerance n))
    where kind = 'reload-difference';
drop table shipments.reload_tolerance;

insert into shipments.exception_rule
    (kind, valid_from, enabled, severity, threshold, unit, due_minutes, escalate_minutes, addressee, reason, entered_by)
values
    ('wrong-vessel', '2020-01-01 00:00:00+00', true, 'HIGH', null, null, 60, 240, 'OPERATOR', 'Proposal: on another vessel than it was listed for', 'caravanserai');

create index reload_scan_container on shipments.reload_scan (container, id);
