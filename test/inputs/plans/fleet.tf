# Services whose parts are in modules, in instances, and behind locals. Planned with hashicorp/aws 5.100.0.
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
  launch_type = "FARGATE"
  queue_task  = aws_ecs_task_definition.queue.arn
}

variable "launch_type" {
  type    = string
  default = null
}

variable "ports" {
  type    = map(number)
  default = { "web" = 80, "admin.v2" = 8080 }
}

resource "aws_ecs_cluster" "main" {
  count = 1
  name  = "fleet"
}

resource "aws_lb_target_group" "each" {
  for_each    = var.ports
  port        = each.value
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0123456789abcdef0"
}

# A module in each of some instances; its parts are known after apply only.
module "service" {
  source       = "./service"
  for_each     = var.ports
  name         = each.key
  cluster      = one(aws_ecs_cluster.main[*].arn)
  target_group = aws_lb_target_group.each[each.key].arn
  port         = each.value
  launch_type  = var.launch_type
  roles        = { execution = aws_iam_role.execution.arn }
}

resource "aws_iam_role" "execution" {
  name               = "execution"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

# Behind a local.
resource "aws_ecs_task_definition" "queue" {
  family                = "queue"
  container_definitions = jsonencode([{ name = "queue", image = "fleet/queue:1", memory = 64 }])
}

resource "aws_ecs_task_definition" "other" {
  family                = "other"
  container_definitions = jsonencode([{ name = "other", image = "fleet/other:1", memory = 64 }])
}

resource "aws_ecs_service" "queue" {
  name            = "queue"
  cluster         = module.service["web"].cluster
  task_definition = local.queue_task
  launch_type     = local.launch_type
}

# Of two, one or the other.
resource "aws_ecs_service" "choice" {
  name            = "choice"
  task_definition = var.launch_type == null ? aws_ecs_task_definition.queue.arn : aws_ecs_task_definition.other.arn
}

# By count, by an item of another resource, by a literal key.
resource "aws_ecs_task_definition" "shard" {
  count                 = 2
  family                = "shard-${count.index}"
  container_definitions = jsonencode([{ name = "shard", image = "fleet/shard:1", memory = 64 }])
}

resource "aws_ecs_service" "shard" {
  count           = 2
  name            = "shard-${count.index}"
  task_definition = aws_ecs_task_definition.shard[count.index].arn
}

resource "aws_ecs_service" "first" {
  name            = "first"
  task_definition = aws_ecs_task_definition.shard[0].arn
}

resource "aws_ecs_task_definition" "keyed" {
  for_each              = toset(["a", "b.c"])
  family                = "keyed-${replace(each.key, ".", "-")}"
  container_definitions = jsonencode([{ name = "keyed", image = "fleet/keyed:1", memory = 64 }])
}

resource "aws_ecs_service" "keyed" {
  for_each        = aws_ecs_task_definition.keyed
  name            = "keyed-${replace(each.key, ".", "-")}"
  task_definition = each.value.arn
}

# Two blocks of a set, and a dynamic one.
resource "aws_ecs_service" "balanced" {
  name            = "balanced"
  task_definition = module.service["admin.v2"].task

  load_balancer {
    target_group_arn = aws_lb_target_group.each["web"].arn
    container_name   = "app"
    container_port   = 80
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.each["admin.v2"].arn
    container_name   = "app"
    container_port   = 8080
  }
}

# ./service
# variable "name" {
#   type = string
# }
#
# variable "cluster" {
#   type = string
# }
#
# variable "target_group" {
#   type = string
# }
#
# variable "port" {
#   type = number
# }
#
# variable "launch_type" {
#   type = string
# }
#
# variable "roles" {
#   type = object({ execution = string, task = optional(string) })
# }
#
# module "task" {
#   source    = "./task"
#   family    = var.name
#   execution = var.roles.execution
# }
#
# resource "aws_ecs_service" "this" {
#   name            = var.name
#   cluster         = var.cluster
#   task_definition = module.task.definition.arn
#   launch_type     = var.launch_type
#
#   dynamic "load_balancer" {
#     for_each = [var.target_group]
#
#     content {
#       target_group_arn = load_balancer.value
#       container_name   = "app"
#       container_port   = var.port
#     }
#   }
# }
#
# output "task" {
#   value = module.task.definition.arn
# }
#
# output "cluster" {
#   value = var.cluster
# }

# ./service/task
# variable "family" {
#   type = string
# }
#
# variable "execution" {
#   type = string
# }
#
# resource "aws_iam_role" "task" {
#   name               = "${replace(var.family, ".", "-")}-task"
#   assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
# }
#
# resource "aws_ecs_task_definition" "this" {
#   family                = replace(var.family, ".", "-")
#   task_role_arn         = aws_iam_role.task.arn
#   execution_role_arn    = var.execution
#   container_definitions = jsonencode([{ name = "app", image = "fleet/${var.family}:1", memory = 64 }])
# }
#
# output "definition" {
#   value = aws_ecs_task_definition.this
# }
