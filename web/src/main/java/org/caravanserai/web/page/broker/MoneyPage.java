package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.money.AccountStatus;
import org.caravanserai.customs.money.MoneyMovement;
import org.caravanserai.customs.money.MoneyMovements;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The clients' money with customs, and what moved on the account of the chosen client. */
@Named
@ViewScoped
public class MoneyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PersonalAccounts accounts;
    @Inject MoneyMovements movements;
    @Inject Parties parties;

    private final Rows<MoneyMovement> rows = Rows.of(this::find);
    private String client;

    private Found<MoneyMovement> find(Wanted wanted) {
        String shown = getClient();
        if (shown == null) {
            return Found.page(List.of(), 0);
        }
        PartyId party = PartyId.parse(shown);
        return Found.page(
                movements.of(party, wanted.offset(), wanted.limit()), movements.count(party));
    }

    public List<AccountStatus> getAll() {
        return accounts.list();
    }

    /** Names of the clients by their marks. */
    public Map<PartyId, String> getNames() {
        return parties.list().stream().collect(Collectors.toMap(Party::id, Party::name));
    }

    public Rows<MoneyMovement> getRows() {
        return rows;
    }

    /** The client whose entries are shown: the chosen one, or else the first. */
    public String getClient() {
        return client == null || client.isBlank()
                ? accounts.list().stream()
                        .findFirst()
                        .map(account -> account.client().value())
                        .orElse(null)
                : client;
    }

    public void setClient(String client) {
        this.client = client;
    }
}
