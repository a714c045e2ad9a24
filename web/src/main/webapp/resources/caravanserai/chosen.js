/* Chosen rows: a tick each, Space chooses, Shift chooses a range, the head all of the page; they stay chosen over a turn of the page. */
(function () {
    "use strict";

    let last = null;

    const field = (grid) => document.getElementById("chosen-" + grid.dataset.grid);
    const ticks = (grid) => Array.from(grid.querySelectorAll(".tick-row"));
    const chosen = (grid) => new Set(field(grid).value.split(/\s*\n/).filter(Boolean));

    function show(grid) {
        const keys = chosen(grid);
        ticks(grid).forEach((tick) => {
            tick.checked = keys.has(tick.value);
            tick.closest("tr").setAttribute("aria-selected", String(tick.checked));
        });
        const bar = grid.querySelector(".bulk");
        bar.classList.toggle("on", keys.size > 0);
        const count = bar.querySelector(".bulk-count");
        const text = count.dataset.text.replace("{0}", keys.size);
        if (count.textContent !== text) {
            count.textContent = text;
        }
        const all = grid.querySelector(".tick-all");
        if (all) {
            all.checked = ticks(grid).length > 0 && ticks(grid).every((tick) => tick.checked);
            all.indeterminate = !all.checked && ticks(grid).some((tick) => tick.checked);
        }
    }

    function set(grid, some, on) {
        const keys = chosen(grid);
        some.forEach((tick) => (on ? keys.add(tick.value) : keys.delete(tick.value)));
        field(grid).value = Array.from(keys).join("\n");
        show(grid);
    }

    function dress() {
        document.querySelectorAll(".grid[data-grid]").forEach((grid) => {
            if (!field(grid)) {
                return;
            }
            const head = grid.querySelector("thead th.tick");
            if (head && !head.querySelector(".tick-all")) {
                const all = document.createElement("input");
                all.type = "checkbox";
                all.className = "tick-all";
                all.setAttribute("aria-label", grid.querySelector(".bulk-count").dataset.text.replace("{0}", "…"));
                head.append(all);
            }
            show(grid);
        });
    }

    document.addEventListener("click", (event) => {
        const grid = event.target.closest(".grid[data-grid]");
        if (!grid || !field(grid)) {
            return;
        }
        const tick = event.target.closest(".tick-row");
        if (tick) {
            const all = ticks(grid);
            const from = event.shiftKey && last ? all.indexOf(last) : -1;
            const to = all.indexOf(tick);
            const range = from < 0 ? [tick] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
            set(grid, range, tick.checked);
            last = tick;
        } else if (event.target.closest(".tick-all")) {
            set(grid, ticks(grid), event.target.checked);
        } else if (event.target.closest(".bulk-none")) {
            field(grid).value = "";
            show(grid);
        }
    });

    document.addEventListener("keydown", (event) => {
        const row = event.target.closest && event.target.closest(".grid[data-grid] .ui-datatable-data > tr");
        const tick = row === event.target && row ? row.querySelector(".tick-row") : null;
        if (tick && event.shiftKey && /^Arrow(Up|Down)$/.test(event.key)) {
            set(row.closest(".grid"), [tick], true);
            last = tick;
        } else if (event.key === "Escape") {
            document.querySelectorAll(".grid .bulk.on").forEach((bar) => {
                const grid = bar.closest(".grid");
                if (!/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.type === "checkbox") {
                    field(grid).value = "";
                    show(grid);
                }
            });
        }
    }, true);

    new MutationObserver(dress).observe(document.body, {childList: true, subtree: true});
    dress();
}());
