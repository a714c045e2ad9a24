/** Who may come in and how far they see: people, roles, scopes, passwords, tokens and sign-in. */
package org.caravanserai.web.security;
