/* The columns of a grid: sorted at their head, sieved by what is typed over them, chosen and ordered in a panel. The state goes to the server as one text. */
(function () {
    "use strict";

    const told = (grid) => JSON.parse(grid.querySelector("[data-columns]").dataset.columns || "[]");
    const stateField = (grid) => grid.querySelector(".grid-state");
    const state = (grid) => new URLSearchParams(stateField(grid).value);

    function send(grid, words) {
        const field = stateField(grid);
        field.value = words.toString();
        field.dispatchEvent(new Event("change", {bubbles: true}));
    }

    function change(grid, name, value) {
        const words = state(grid);
        if (value) {
            words.set(name, value);
        } else {
            words.delete(name);
        }
        send(grid, words);
    }

    /* Every heading, also that of the ticks: as many as the server tells columns that are shown. */
    const heads = (grid) => Array.from(grid.querySelectorAll(".ui-datatable thead th"));

    function sort(grid, key) {
        const now = state(grid).get("sort");
        change(grid, "sort", now === key ? "-" + key : now === "-" + key ? "" : key);
    }

    function sieving(grid) {
        return grid.classList.contains("sieving")
            || Array.from(state(grid).keys()).some((name) => name.startsWith("only."));
    }

    function sieve(grid, head, column) {
        const field = document.createElement("input");
        const button = grid.querySelector(".grid-sieve");
        field.type = "search";
        field.className = "only";
        field.dataset.only = column.key;
        field.value = state(grid).get("only." + column.key) || "";
        field.placeholder = "…";
        field.title = button ? button.dataset.hint : "";
        field.setAttribute("aria-label", (button ? button.dataset.of : "{0}").replace("{0}", column.heading));
        head.append(field);
    }

    function dressHead(grid, head, column) {
        const title = head.querySelector(".ui-column-title");
        if (!column || !column.valued || !column.key || !column.heading || !title || title.closest("button")) {
            return;
        }
        const sorted = state(grid).get("sort");
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        button.dataset.sort = column.key;
        title.replaceWith(button);
        button.append(title);
        head.setAttribute("aria-sort", sorted === column.key ? "ascending" : sorted === "-" + column.key ? "descending" : "none");
        if (sieving(grid)) {
            sieve(grid, head, column);
        }
    }

    function line(grid, column) {
        const item = document.createElement("div");
        const box = document.createElement("label");
        const tick = document.createElement("input");
        tick.type = "checkbox";
        tick.checked = column.shown;
        tick.dataset.column = column.key;
        box.append(tick, " ", column.heading);
        item.append(box);
        const words = grid.querySelector(".grid-columns .fold-body").dataset;
        [["↑", -1, words.earlier], ["↓", 1, words.later]].forEach(([sign, by, name]) => {
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = sign;
            button.dataset.move = by;
            button.setAttribute("aria-label", name.replace("{0}", column.heading));
            item.append(button);
        });
        return item;
    }

    function dressPanel(grid) {
        const body = grid.querySelector(".grid-columns .fold-body");
        if (!body || body.contains(document.activeElement)) {
            return;
        }
        const list = document.createElement("div");
        list.className = "columns";
        told(grid).filter((column) => column.key).forEach((column) => list.append(line(grid, column)));
        const foot = document.createElement("div");
        const compact = document.createElement("label");
        const tick = document.createElement("input");
        tick.type = "checkbox";
        tick.checked = state(grid).get("density") === "compact";
        tick.dataset.density = "compact";
        compact.append(tick, " ", body.dataset.compact);
        const offered = document.createElement("button");
        offered.type = "button";
        offered.dataset.offered = "1";
        offered.textContent = body.dataset.offered;
        foot.append(compact, offered);
        body.replaceChildren(list, foot);
    }

    function columnsOf(panel) {
        return Array.from(panel.querySelectorAll("[data-column]:checked")).map((tick) => tick.dataset.column).join(",");
    }

    function dress() {
        document.querySelectorAll(".grid[data-grid]").forEach((grid) => {
            const table = grid.querySelector("[data-columns]");
            if (!table || !table.querySelector("thead")) {
                return;
            }
            const button = grid.querySelector(".grid-sieve");
            if (button) {
                button.setAttribute("aria-pressed", String(sieving(grid)));
            }
            if (!table.dataset.dressed) {
                table.dataset.dressed = "1";
                const shown = told(grid).filter((column) => column.shown);
                heads(grid).forEach((head, index) => dressHead(grid, head, shown[index]));
                dressPanel(grid);
            }
        });
    }

    function redress(grid) {
        const table = grid.querySelector("[data-columns]");
        table.querySelectorAll(".only").forEach((field) => field.remove());
        const shown = told(grid).filter((column) => column.shown);
        if (sieving(grid)) {
            heads(grid).forEach((head, index) => head.querySelector(".sort") && sieve(grid, head, shown[index]));
            const first = table.querySelector(".only");
            if (first) {
                first.focus();
            }
        }
        dress();
    }

    document.addEventListener("click", (event) => {
        const grid = event.target.closest(".grid[data-grid]");
        if (!grid) {
            return;
        }
        const head = event.target.closest("[data-sort]");
        const move = event.target.closest("[data-move]");
        if (head) {
            sort(grid, head.dataset.sort);
        } else if (event.target.closest(".grid-sieve")) {
            if (grid.classList.toggle("sieving") || !Array.from(state(grid).keys()).some((name) => name.startsWith("only."))) {
                redress(grid);
            } else {
                const words = state(grid);
                Array.from(words.keys()).filter((name) => name.startsWith("only.")).forEach((name) => words.delete(name));
                send(grid, words);
            }
        } else if (move) {
            const item = move.parentElement;
            const other = move.dataset.move === "1" ? item.nextElementSibling : item.previousElementSibling;
            if (other) {
                other[move.dataset.move === "1" ? "after" : "before"](item);
                move.focus();
                change(grid, "columns", columnsOf(item.parentElement));
            }
        } else if (event.target.closest("[data-offered]")) {
            const words = state(grid);
            words.delete("columns");
            words.delete("density");
            event.target.blur();
            send(grid, words);
        }
    });

    document.addEventListener("change", (event) => {
        const grid = event.target.closest(".grid[data-grid]");
        if (!grid) {
            return;
        }
        if (event.target.dataset.column) {
            change(grid, "columns", columnsOf(event.target.closest(".columns")));
        } else if (event.target.dataset.density) {
            change(grid, "density", event.target.checked ? "compact" : "");
        }
    });

    /* A fold at the foot of a list opens where there is more room. */
    document.addEventListener("toggle", (event) => {
        const fold = event.target;
        if (fold.open && fold.closest(".grid-foot")) {
            const at = fold.getBoundingClientRect();
            fold.classList.toggle("up", at.top > window.innerHeight - at.bottom);
        }
    }, true);

    let waiting = 0;
    let typed = null;

    document.addEventListener("input", (event) => {
        const only = event.target.dataset && event.target.dataset.only;
        if (only) {
            const grid = event.target.closest(".grid[data-grid]");
            window.clearTimeout(waiting);
            waiting = window.setTimeout(() => {
                typed = {grid: grid.dataset.grid, only};
                change(grid, "only." + only, event.target.value.trim());
            }, 350);
        }
    });

    /* The head was written anew: whoever was typing over a column goes on typing. */
    function goOn() {
        if (!typed) {
            return;
        }
        const field = document.querySelector(`.grid[data-grid="${typed.grid}"] [data-only="${typed.only}"]`);
        if (field && field !== document.activeElement && document.activeElement === document.body) {
            field.focus();
            field.setSelectionRange(field.value.length, field.value.length);
        }
    }

    new MutationObserver(() => {
        dress();
        goOn();
    }).observe(document.body, {childList: true, subtree: true});
    document.addEventListener("focusin", (event) => {
        if (!event.target.dataset.only) {
            typed = null;
        }
    });
    dress();
}());
