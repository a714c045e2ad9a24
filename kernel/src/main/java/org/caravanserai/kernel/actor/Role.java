package org.caravanserai.kernel.actor;

/** What somebody may do in the house. A person may have several roles, a feed has exactly one. */
public enum Role {
    CLERK,
    BROKER,
    OPERATOR,
    MANAGER,
    INSPECTOR,
    ADMINISTRATOR,
    /** A machine that delivers tracking messages and may do nothing else. */
    FEED
}
