package cn.reserve.library.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The plans. */
@ApplicationScoped
class ProjectPlans implements PanacheRepositoryBase<ProjectPlan, UUID> {}
