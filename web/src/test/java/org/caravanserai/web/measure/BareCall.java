package org.caravanserai.web.measure;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A movement as bare JDBC on a connection that its thread keeps, behind a bare JAX-RS call. */
@Path("/movements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BareCall {

    private static final BareJdbc BARE = new BareJdbc(source());
    private static final ThreadLocal<Connection> KEPT = new ThreadLocal<>();

    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(System.getProperty("bare.url"));
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    @POST
    public Map<String, String> move(Map<String, Object> body) throws SQLException {
        Connection connection = KEPT.get();
        if (connection == null) {
            connection = BARE.open();
            KEPT.set(connection);
        }
        BARE.move(connection, (String) body.get("lot"), bin(body, "from"), bin(body, "to"));
        return Map.of("id", "P-000001");
    }

    private static long bin(Map<String, Object> body, String field) {
        return Shelves.FIRST_BIN + Long.parseLong(((String) body.get(field)).substring(2));
    }
}
