-- Kinds that came with the reload lists and the navigation seals.
insert into shipments.exception_rule
    (kind, valid_from, enabled, severity, threshold, unit, due_minutes, escalate_minutes, addressee, reason, entered_by)
values
    ('reload-difference', '2020-01-01 00:00:00+00', true, 'HIGH', null, null, 60, 240, 'OPERATOR', 'Proposal: weight, wagon or places differ after reloading', 'caravanserai'),
    ('navigation-silent', '2020-01-01 00:00:00+00', true, 'HIGH', 6, 'HOURS', 30, 120, 'OPERATOR', 'Proposal: a navigation seal that reports no position', 'caravanserai');
