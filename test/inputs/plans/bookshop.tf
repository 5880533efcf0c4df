# One of each resource that ecs-lint knows, with each argument that it reads. Planned with hashicorp/aws 5.100.0.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {
  region                      = "eu-west-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }
  })
}

resource "aws_ecs_cluster" "main" {
  name = "bookshop"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }

  configuration {
    execute_command_configuration {
      kms_key_id = "alias/exec"
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = aws_cloudwatch_log_group.app.name
        s3_bucket_name                 = "bookshop-exec"
        s3_bucket_encryption_enabled   = true
        s3_key_prefix                  = "sessions"
      }
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", aws_ecs_capacity_provider.instances.name]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
    weight            = 2
  }
}

resource "aws_ecs_capacity_provider" "instances" {
  name = "instances"

  auto_scaling_group_provider {
    auto_scaling_group_arn = aws_autoscaling_group.mixed.arn
  }
}

resource "aws_ecs_account_setting_default" "trunking" {
  name  = "awsvpcTrunking"
  value = "enabled"
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  requires_compatibilities = ["EC2"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  pid_mode                 = "task"
  ipc_mode                 = "none"
  enable_fault_injection   = true
  task_role_arn            = aws_iam_role.task.arn
  execution_role_arn       = aws_iam_role.execution.arn

  container_definitions = jsonencode([{ name = "web", image = "bookshop/web:3", portMappings = [{ containerPort = 8080 }] }])

  ephemeral_storage {
    size_in_gib = 40
  }

  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }

  placement_constraints {
    type       = "memberOf"
    expression = "attribute:ecs.os-type == linux"
  }

  proxy_configuration {
    type           = "APPMESH"
    container_name = "web"
    properties     = { AppPorts = "8080" }
  }

  inference_accelerator {
    device_name = "device_1"
    device_type = "eia1.medium"
  }

  volume {
    name      = "host"
    host_path = "/srv"
  }

  volume {
    name = "docker"

    docker_volume_configuration {
      scope         = "shared"
      autoprovision = true
      driver        = "local"
      driver_opts   = { type = "nfs" }
      labels        = { team = "books" }
    }
  }

  volume {
    name = "efs"

    efs_volume_configuration {
      file_system_id          = "fs-0123456789abcdef0"
      root_directory          = "/data"
      transit_encryption      = "ENABLED"
      transit_encryption_port = 2999

      authorization_config {
        access_point_id = "fsap-0123456789abcdef0"
        iam             = "ENABLED"
      }
    }
  }

  volume {
    name = "fsx"

    fsx_windows_file_server_volume_configuration {
      file_system_id = "fs-0fedcba9876543210"
      root_directory = "share"

      authorization_config {
        credentials_parameter = "arn:aws:ssm:eu-west-1:123456789012:parameter/fsx"
        domain                = "corp.example.com"
      }
    }
  }

  volume {
    name                = "ebs"
    configure_at_launch = true
  }

  tags = { team = "books" }
}

resource "aws_ecs_service" "app" {
  name                               = "app"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.app.arn
  desired_count                      = 3
  platform_version                   = "1.4.0"
  iam_role                           = "arn:aws:iam::123456789012:role/balancer"
  deployment_maximum_percent         = 150
  deployment_minimum_healthy_percent = 50
  health_check_grace_period_seconds  = 60
  availability_zone_rebalancing      = "ENABLED"
  scheduling_strategy                = "REPLICA"
  enable_ecs_managed_tags            = true
  enable_execute_command             = true
  propagate_tags                     = "SERVICE"

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.instances.name
    base              = 1
    weight            = 100
  }

  alarms {
    alarm_names = ["errors"]
    enable      = true
    rollback    = true
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  deployment_controller {
    type = "ECS"
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.app.arn
    container_name   = "web"
    container_port   = 8080
  }

  network_configuration {
    subnets          = aws_subnet.private[*].id
    security_groups  = [aws_security_group.tasks.id]
    assign_public_ip = true
  }

  ordered_placement_strategy {
    type  = "spread"
    field = "attribute:ecs.availability-zone"
  }

  placement_constraints {
    type       = "memberOf"
    expression = "attribute:ecs.instance-type =~ m5.*"
  }

  service_connect_configuration {
    enabled   = true
    namespace = "bookshop"

    log_configuration {
      log_driver = "awslogs"
      options    = { awslogs-group = "/bookshop/connect" }

      secret_option {
        name       = "token"
        value_from = "arn:aws:ssm:eu-west-1:123456789012:parameter/token"
      }
    }

    service {
      port_name             = "http"
      discovery_name        = "books"
      ingress_port_override = 9000

      client_alias {
        port     = 80
        dns_name = "books.internal"
      }

      timeout {
        idle_timeout_seconds        = 120
        per_request_timeout_seconds = 15
      }

      tls {
        kms_key  = "alias/connect"
        role_arn = "arn:aws:iam::123456789012:role/connect"

        issuer_cert_authority {
          aws_pca_authority_arn = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/1"
        }
      }
    }
  }

  service_registries {
    registry_arn   = "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-1"
    container_name = "web"
    container_port = 8080
    port           = 8081
  }

  volume_configuration {
    name = "ebs"

    managed_ebs_volume {
      role_arn                   = "arn:aws:iam::123456789012:role/ebs"
      encrypted                  = true
      file_system_type           = "ext4"
      iops                       = 3000
      kms_key_id                 = "alias/ebs"
      size_in_gb                 = 20
      snapshot_id                = "snap-0123456789abcdef0"
      throughput                 = 125
      volume_initialization_rate = 200
      volume_type                = "gp3"

      tag_specifications {
        resource_type  = "volume"
        propagate_tags = "SERVICE"
        tags           = { team = "books" }
      }
    }
  }

  vpc_lattice_configurations {
    role_arn         = "arn:aws:iam::123456789012:role/lattice"
    target_group_arn = "arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-1"
    port_name        = "http"
  }

  tags = { team = "books" }
}

resource "aws_ecs_service" "external" {
  name        = "external"
  launch_type = "EC2"

  deployment_controller {
    type = "EXTERNAL"
  }
}

resource "aws_ecs_task_set" "blue" {
  service          = aws_ecs_service.external.id
  cluster          = aws_ecs_cluster.main.id
  task_definition  = aws_ecs_task_definition.app.arn
  external_id      = "blue"
  platform_version = "LATEST"

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 0
    weight            = 1
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.app.arn
    container_name   = "web"
    container_port   = 8080
  }

  network_configuration {
    subnets         = ["subnet-0123456789abcdef0"]
    security_groups = ["sg-0123456789abcdef0"]
  }

  service_registries {
    registry_arn = "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-2"
  }
}

resource "aws_ecs_task_set" "classic" {
  service         = aws_ecs_service.external.id
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.app.arn
  launch_type     = "EC2"

  load_balancer {
    load_balancer_name = "classic"
    container_name     = "web"
  }
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule     = "nightly"
  arn      = aws_ecs_cluster.main.arn
  role_arn = aws_iam_role.task.arn

  ecs_target {
    task_definition_arn    = aws_ecs_task_definition.app.arn
    task_count             = 2
    launch_type            = "FARGATE"
    platform_version       = "1.4.0"
    enable_execute_command = true

    network_configuration {
      subnets          = [aws_subnet.private[0].id]
      security_groups  = ["sg-0123456789abcdef0"]
      assign_public_ip = true
    }
  }
}

resource "aws_cloudwatch_event_target" "queue" {
  rule = "nightly"
  arn  = "arn:aws:sqs:eu-west-1:123456789012:queue"
}

resource "aws_scheduler_schedule" "weekly" {
  name                = "weekly"
  schedule_expression = "rate(7 days)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_ecs_cluster.main.arn
    role_arn = aws_iam_role.task.arn

    ecs_parameters {
      task_definition_arn    = "arn:aws:ecs:eu-west-1:123456789012:task-definition/app"
      task_count             = 1
      platform_version       = "LATEST"
      enable_execute_command = false

      capacity_provider_strategy {
        capacity_provider = "FARGATE_SPOT"
        base              = 0
        weight            = 1
      }

      network_configuration {
        subnets = ["subnet-0123456789abcdef0"]
      }
    }
  }
}

resource "aws_scheduler_schedule" "queue" {
  name                = "queue"
  schedule_expression = "rate(7 days)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:sqs:eu-west-1:123456789012:queue"
    role_arn = aws_iam_role.task.arn
  }
}

resource "aws_lb" "front" {
  name               = "front"
  load_balancer_type = "application"
  internal           = true
  subnets            = aws_subnet.public[*].id
  security_groups    = [aws_security_group.balancer.id]
}

resource "aws_alb" "mapped" {
  name               = "mapped"
  load_balancer_type = "network"
  internal           = false

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

resource "aws_lb_target_group" "app" {
  name                 = "app"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 20

  stickiness {
    type    = "lb_cookie"
    enabled = false
  }

  health_check {
    enabled             = true
    protocol            = "HTTPS"
    port                = "8443"
    path                = "/health"
    interval            = 15
    timeout             = 4
    healthy_threshold   = 2
    unhealthy_threshold = 5
  }
}

resource "aws_alb_target_group" "plain" {
  name     = "plain"
  protocol = "HTTP"
  port     = 80
  vpc_id   = "vpc-0123456789abcdef0"
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.front.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_alb_listener" "weighted" {
  load_balancer_arn = aws_lb.front.arn
  protocol          = "HTTP"
  port              = 81

  default_action {
    type = "forward"

    forward {
      target_group {
        arn    = aws_lb_target_group.app.arn
        weight = 90
      }

      target_group {
        arn    = aws_alb_target_group.plain.arn
        weight = 10
      }
    }
  }
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.front.arn
  port              = 82
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener_rule" "api" {
  listener_arn = aws_lb_listener.http.arn

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }

  condition {
    path_pattern {
      values = ["/api/*"]
    }
  }
}

resource "aws_alb_listener_rule" "weighted" {
  listener_arn = aws_alb_listener.weighted.arn

  action {
    type = "forward"

    forward {
      target_group {
        arn = aws_lb_target_group.app.arn
      }

      target_group {
        arn = aws_alb_target_group.plain.arn
      }
    }
  }

  condition {
    path_pattern {
      values = ["/*"]
    }
  }
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/bookshop/app"
  retention_in_days = 14
  log_group_class   = "STANDARD"
  kms_key_id        = "arn:aws:kms:eu-west-1:123456789012:key/1"
}

resource "aws_cloudwatch_log_group" "forever" {
  name = "/bookshop/forever"
}

resource "aws_iam_role" "task" {
  name                 = "task"
  path                 = "/bookshop/"
  assume_role_policy   = local.trust
  managed_policy_arns  = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
  permissions_boundary = "arn:aws:iam::123456789012:policy/boundary"

  inline_policy {
    name = "inline"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Sid = "Read", Effect = "Allow", NotAction = "s3:Delete*", NotResource = ["arn:aws:s3:::other"], Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } } }]
    })
  }
}

resource "aws_iam_role" "execution" {
  name               = "execution"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "logs" {
  name = "logs"
  role = aws_iam_role.execution.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["logs:PutLogEvents", "logs:CreateLogStream"], Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_iam_policy_attachment" "reader" {
  name       = "reader"
  roles      = [aws_iam_role.execution.name, aws_iam_role.task.name]
  policy_arn = aws_iam_policy.reader.arn
}

resource "aws_iam_policy" "reader" {
  name = "reader"

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*", NotPrincipal = "*" }]
  })
}

resource "aws_iam_instance_profile" "instance" {
  name = "instance"
  role = aws_iam_role.task.name
}

resource "aws_vpc" "main" {
  cidr_block = "10.8.0.0/16"
}

resource "aws_subnet" "private" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.8.${count.index}.0/24"
  availability_zone = "eu-west-1${count.index == 0 ? "a" : "b"}"
}

resource "aws_subnet" "public" {
  count                   = 1
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.8.10.0/24"
  map_public_ip_on_launch = true
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_internet_gateway" "detached" {}

resource "aws_internet_gateway_attachment" "detached" {
  vpc_id              = aws_vpc.main.id
  internet_gateway_id = aws_internet_gateway.detached.id
}

resource "aws_nat_gateway" "main" {
  subnet_id         = aws_subnet.public[0].id
  connectivity_type = "private"
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }

  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = "eigw-0123456789abcdef0"
  }

  route {
    destination_prefix_list_id = "pl-0123456789abcdef0"
    transit_gateway_id         = "tgw-0123456789abcdef0"
  }
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

resource "aws_default_route_table" "main" {
  default_route_table_id = aws_vpc.main.default_route_table_id

  route {
    cidr_block  = "10.0.0.0/8"
    instance_id = "i-0123456789abcdef0"
  }
}

resource "aws_route" "nat" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}

resource "aws_route" "others" {
  for_each = {
    egress_only = "destination_ipv6_cidr_block"
  }

  route_table_id              = aws_route_table.private.id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = "eigw-0123456789abcdef0"
}

resource "aws_route" "peering" {
  route_table_id             = aws_route_table.private.id
  destination_prefix_list_id = "pl-0123456789abcdef0"
  vpc_peering_connection_id  = "pcx-0123456789abcdef0"
}

resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}

resource "aws_route_table_association" "gateway" {
  gateway_id     = aws_internet_gateway.main.id
  route_table_id = aws_route_table.public.id
}

resource "aws_main_route_table_association" "main" {
  vpc_id         = aws_vpc.main.id
  route_table_id = aws_route_table.private.id
}

resource "aws_security_group" "balancer" {
  name   = "balancer"
  vpc_id = aws_vpc.main.id

  ingress {
    protocol         = "tcp"
    from_port        = 443
    to_port          = 443
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }

  egress {
    protocol        = "-1"
    from_port       = 0
    to_port         = 0
    security_groups = [aws_security_group.tasks.id]
    prefix_list_ids = ["pl-0123456789abcdef0"]
  }
}

resource "aws_security_group" "tasks" {
  name   = "tasks"
  vpc_id = aws_vpc.main.id
}

resource "aws_default_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }
}

resource "aws_security_group_rule" "from_balancer" {
  security_group_id        = aws_security_group.tasks.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 8080
  to_port                  = 8080
  source_security_group_id = aws_security_group.balancer.id
}

resource "aws_vpc_security_group_ingress_rule" "office" {
  security_group_id = aws_security_group.tasks.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "192.0.2.0/24"
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id            = aws_security_group.tasks.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.balancer.id
}

resource "aws_vpc_security_group_egress_rule" "lists" {
  security_group_id = aws_security_group.tasks.id
  ip_protocol       = "-1"
  prefix_list_id    = "pl-0123456789abcdef0"
}

resource "aws_vpc_endpoint" "ecr" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.ecr.api"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = aws_subnet.private[*].id
  security_group_ids  = [aws_security_group.tasks.id]
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.main.id
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = [aws_route_table.private.id]
}

resource "aws_vpc_endpoint_route_table_association" "s3" {
  vpc_endpoint_id = aws_vpc_endpoint.s3.id
  route_table_id  = aws_route_table.public.id
}

resource "aws_vpc_endpoint_subnet_association" "ecr" {
  vpc_endpoint_id = aws_vpc_endpoint.ecr.id
  subnet_id       = aws_subnet.public[0].id
}

resource "aws_vpc_endpoint_security_group_association" "ecr" {
  vpc_endpoint_id   = aws_vpc_endpoint.ecr.id
  security_group_id = aws_security_group.balancer.id
}

resource "aws_launch_template" "typed" {
  name                   = "typed"
  instance_type          = "m5.large"
  image_id               = "ami-0123456789abcdef0"
  user_data              = base64encode("#!/bin/sh")
  vpc_security_group_ids = [aws_security_group.tasks.id]

  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_launch_template" "required" {
  instance_requirements {
    memory_mib {
      min = 2048
      max = 8192
    }

    vcpu_count {
      min = 2
    }
  }

  network_interfaces {
    security_groups = ["sg-0123456789abcdef0"]
  }
}

resource "aws_launch_configuration" "old" {
  name            = "old"
  instance_type   = "t3.small"
  image_id        = "ami-0123456789abcdef0"
  user_data       = "#!/bin/sh"
  spot_price      = "0.02"
  security_groups = ["sg-0123456789abcdef0"]
}

resource "aws_autoscaling_group" "plain" {
  name                = "plain"
  min_size            = 1
  max_size            = 4
  desired_capacity    = 2
  vpc_zone_identifier = aws_subnet.private[*].id

  launch_template {
    id      = aws_launch_template.typed.id
    version = "$Latest"
  }
}

resource "aws_autoscaling_group" "mixed" {
  min_size            = 0
  max_size            = 8
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 1
      on_demand_percentage_above_base_capacity = 25
      spot_allocation_strategy                 = "lowest-price"
    }

    launch_template {
      launch_template_specification {
        launch_template_name = aws_launch_template.typed.name
        version              = "3"
      }

      override {
        instance_type = "m5.large"
      }

      override {
        launch_template_specification {
          launch_template_id = aws_launch_template.required.id
        }

        instance_requirements {
          memory_mib {
            min = 1024
          }

          vcpu_count {
            min = 1
            max = 4
          }
        }
      }
    }
  }
}

resource "aws_autoscaling_group" "old" {
  name                 = "old"
  min_size             = 1
  max_size             = 1
  availability_zones   = ["eu-west-1a"]
  launch_configuration = aws_launch_configuration.old.name
}

resource "aws_instance" "own" {
  instance_type = "t3.medium"
  ami           = "ami-0123456789abcdef0"
  subnet_id     = aws_subnet.public[0].id
  user_data     = "#!/bin/sh"

  launch_template {
    name = "typed"
  }
}

resource "aws_appautoscaling_target" "app" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.app.name}"
  min_capacity       = 2
  max_capacity       = 10
}

resource "aws_ecr_repository" "app" {
  name                 = "bookshop/web"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository_policy" "app" {
  repository = aws_ecr_repository.app.name

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ecr:BatchGetImage", Principal = { AWS = "*" } }]
  })
}

resource "aws_ecr_lifecycle_policy" "app" {
  repository = aws_ecr_repository.app.name
  policy     = jsonencode({ rules = [] })
}

resource "aws_secretsmanager_secret" "database" {
  name       = "bookshop/database"
  kms_key_id = "alias/secrets"
}

resource "aws_ssm_parameter" "token" {
  name   = "/bookshop/token"
  type   = "SecureString"
  key_id = "alias/parameters"
  value  = "not-a-token-1"
}
