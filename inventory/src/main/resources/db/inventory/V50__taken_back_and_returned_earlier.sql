-- What was done on paper has its own time: since when a posting is no longer so, and when goods left the gate and came back.
alter table inventory.reversal_request add column effective_at timestamp(6) with time zone;
alter table inventory.gate_return add column came_back_at timestamp(6) with time zone;
alter table inventory.gate_exit add column noted_at timestamp(6) with time zone;
