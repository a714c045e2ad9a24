/* The rows of a grid by keyboard: arrows walk, Enter does what the leading link of the row does, else opens its first link; a click does the same; Space chooses it. */
(function () {
    "use strict";

    const ROWS = ".ui-datatable-data > tr:not(.ui-datatable-empty-message)";
    const ACTIVE = "a, button, input, select, textarea, label, summary, [role=button], .ui-chkbox, .ui-cell-editor";

    const rows = () => Array.from(document.querySelectorAll(ROWS));

    function prepare() {
        /* the list behind a chooser of ours says aloud what the chooser says */
        document.querySelectorAll(".ui-selectonemenu select:not([aria-label])").forEach((list) => {
            const said = list.closest(".ui-selectonemenu").querySelector("[aria-label]");
            if (said) {
                list.setAttribute("aria-label", said.getAttribute("aria-label"));
            }
        });
        document.querySelectorAll(".ui-datatable table").forEach(label);
        document.querySelectorAll(".ui-datatable-data").forEach((body) => {
            const all = Array.from(body.querySelectorAll(":scope > tr:not(.ui-datatable-empty-message)"));
            all.forEach((row, index) => {
                row.tabIndex = index === 0 ? 0 : -1;
            });
            /* the rows are walked, not their cells */
            body.querySelectorAll(":scope > tr > td[tabindex]").forEach((cell) => cell.removeAttribute("tabindex"));
        });
    }

    /* On a phone the heading is gone: a figure says by itself what it counts. */
    function label(table) {
        const headings = Array.from(table.querySelectorAll(":scope > thead > tr:first-child > th"));
        headings.forEach((heading, at) => {
            const said = heading.innerText.trim() || heading.textContent.trim();
            if (said && heading.classList.contains("number")) {
                table.querySelectorAll(`:scope > tbody > tr > td:nth-child(${at + 1}).number:not([data-label])`).forEach((cell) => {
                    cell.dataset.label = said;
                });
            }
        });
    }

    function step(from, by) {
        const all = rows();
        const at = all.indexOf(from);
        const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
        if (next) {
            next.focus();
            next.scrollIntoView({block: "nearest"});
        }
    }

    function open(row) {
        const link = row.querySelector("td.lead a[href], td a[href]:not([href='#']), td button");
        if (link) {
            link.click();
        }
    }

    function choose(row) {
        const box = row.querySelector("td input[type=checkbox]");
        if (box) {
            box.click();
        }
        return Boolean(box);
    }

    document.addEventListener("keydown", (event) => {
        const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -1e6, End: 1e6};
        const row = event.target.closest && event.target.closest(ROWS);
        const fromPage = event.target === document.body || event.target.id === "main"
            || event.target.classList.contains("grid-find");
        if (row === event.target && event.key in steps) {
            step(row, steps[event.key]);
        } else if (row === event.target && event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            open(row);
        } else if (row === event.target && event.key === " " && choose(row)) {
            row.focus();
        } else if (fromPage && event.key === "ArrowDown" && rows().length > 0) {
            step(null, 0);
        } else {
            return;
        }
        event.preventDefault();
    });

    document.addEventListener("click", (event) => {
        const row = event.target.closest(ROWS);
        if (row && !event.target.closest(ACTIVE) && !String(window.getSelection())) {
            open(row);
        }
    });

    new MutationObserver(prepare).observe(document.body, {childList: true, subtree: true});
    prepare();
}());
