package cn.reserve.platformtest.toy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Toys implements PanacheRepositoryBase<Toy, UUID> {}
