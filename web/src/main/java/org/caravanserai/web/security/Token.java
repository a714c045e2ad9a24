package org.caravanserai.web.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A token that was issued, known by its hash only. */
@Entity
@Table(name = "token", schema = "web")
class Token {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "user_id")
    UserAccount user;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected Token() {}

    Token(String hash, UserAccount user, Instant issuedAt, Instant expiresAt) {
        this.hash = hash;
        this.user = user;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }
}
