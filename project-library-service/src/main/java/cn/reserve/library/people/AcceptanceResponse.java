package cn.reserve.library.people;

import java.util.UUID;

/** Which enterprise a person joins. */
public record AcceptanceResponse(UUID enterpriseId, String enterpriseName) {}
